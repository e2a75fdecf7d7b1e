package tw.jiegui.core.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.files.Keyring;

class LinksTest {
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final UUID DOCUMENT = UUID.randomUUID();
  private static final Acting ACTING =
      new Acting(TAIPEI, new Person("subject-1", "林老師", ""), List.of(), "c");

  private final Links links = at(NOW);

  @Test
  void a_link_says_what_it_is_for_and_for_whom() {
    var claim = links.read(TAIPEI, token(Purpose.PREVIEW)).orElseThrow();
    assertEquals(
        new Links.Claim(DOCUMENT, Purpose.PREVIEW, NOW.plus(Links.LIFE), "subject-1"), claim);
    assertFalse(links.isOver(claim));
  }

  @Test
  void it_is_over_after_five_minutes() {
    var claim = links.read(TAIPEI, token(Purpose.CONTENT)).orElseThrow();
    assertFalse(at(NOW.plusSeconds(300)).isOver(claim));
    assertTrue(at(NOW.plusSeconds(301)).isOver(claim));
  }

  @Test
  void no_character_of_it_can_be_changed() {
    String token = token(Purpose.CONTENT);
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String forged = token.substring(0, i) + other + token.substring(i + 1);
      assertEquals(Optional.empty(), links.read(TAIPEI, forged), forged);
    }
  }

  @Test
  void another_authority_does_not_know_it() {
    assertEquals(Optional.empty(), links.read(new AuthorityId("keelung"), token(Purpose.CONTENT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "not base64!", "AAAA", "////"})
  void what_is_no_link_is_none(String token) {
    assertEquals(Optional.empty(), links.read(TAIPEI, token));
  }

  private String token(Purpose purpose) {
    return links.issue(ACTING, DOCUMENT, purpose).token();
  }

  private static Links at(Instant now) {
    return new Links(Keyring.of("ab".repeat(32)), InstantSource.fixed(now));
  }
}
