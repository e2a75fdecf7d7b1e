package tw.jiegui.core.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Invitation.Guest;
import tw.jiegui.core.members.Invitation.Offer;
import tw.jiegui.core.members.Invitation.State;
import tw.jiegui.core.members.Membership.Post;

class InvitationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  @Test
  void a_link_is_dead_from_the_moment_that_it_expires() {
    var invitation = invitation();
    var end = NOW.plus(Duration.ofDays(14));
    assertEquals(State.PENDING, invitation.state(end.minusMillis(1)));
    assertEquals(State.EXPIRED, invitation.state(end));
    assertTrue(invitation.isUnanswered());
  }

  @Test
  void what_was_answered_stays_answered_after_the_link_has_expired() {
    var accepted = invitation();
    accepted.accept(new Member("a@x.example", "a"), NOW);
    assertEquals(State.ACCEPTED, accepted.state(NOW.plus(Duration.ofDays(99))));
    var withdrawn = invitation();
    withdrawn.withdraw(NOW);
    assertEquals(State.WITHDRAWN, withdrawn.state(NOW.plus(Duration.ofDays(99))));
  }

  @Test
  void two_secrets_differ_and_tell_nothing() {
    var secret = Secret.draw();
    assertNotEquals(secret, Secret.draw());
    assertEquals(43, secret.value().length());
    assertEquals(64, secret.hash().length());
    assertFalse(secret.toString().contains(secret.value()));
  }

  @Test
  void a_secret_is_kept_as_its_sha_256() {
    assertEquals(
        "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a",
        new Secret("A".repeat(43)).hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a@x.example | Guest | officer | '' | '' | '' | ",
        "A@X.example | Guest | TEACHER | 310601 | 2026-11-21 | 60 | ",
        "'' | '' | '' | '' | '' | '' | email:required name:required role:required",
        "a@x | Guest | officer | '' | '' | '' | email:not-an-email",
        "a b@x.example | Guest | officer | '' | '' | '' | email:not-an-email",
        "a@x.example | Guest | boss | '' | '' | '' | role:not-a-choice",
        "a@x.example | Guest | ministry-analyst | '' | '' | '' | role:role-not-here",
        "a@x.example | Guest | platform-operator | '' | '' | '' | role:role-not-here",
        "a@x.example | Guest | principal | '' | '' | '' | school:required",
        "a@x.example | Guest | principal | 31-601 | '' | '' | school:not-a-school-code",
        "a@x.example | Guest | officer | '' | 2026-11-20 | '' | until:in-the-past",
        "a@x.example | Guest | officer | '' | soon | '' | until:not-a-date",
        "a@x.example | Guest | officer | '' | '' | 0 | days:too-few",
        "a@x.example | Guest | officer | '' | '' | 61 | days:too-many"
      })
  void a_draft_names_every_problem_beside_its_field(
      String email,
      String name,
      String role,
      String school,
      String until,
      String days,
      String all) {
    var draft =
        new InvitationDraft(
            new InvitationDraft.Who(email, name),
            new InvitationDraft.What(role, school, until),
            days);
    var expected = all == null ? List.of() : List.of(all.split(" "));
    assertEquals(expected, problems(draft.check(AuthorityKind.CITY, TODAY)));
  }

  @Test
  void an_address_is_read_without_regard_to_case_and_width() {
    var draft =
        new InvitationDraft(
            new InvitationDraft.Who(" Ａ@X.Example ", "Guest"),
            new InvitationDraft.What("officer", "", ""),
            "");
    var entry =
        assertInstanceOf(Checked.Valid.class, draft.check(AuthorityKind.CITY, TODAY)).value();
    var guest = ((InvitationDraft.Entry) entry).guest();
    assertEquals("a@x.example", guest.email());
    assertEquals(14, ((InvitationDraft.Entry) entry).days());
  }

  private static List<String> problems(Checked<?> checked) {
    return checked.found().stream().map(InvitationTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.field() + ":" + problem.code();
  }

  private static Invitation invitation() {
    var offer = new Offer(new Post(Role.OFFICER, null), null, null);
    var letter = new Letter("admin", NOW, Secret.draw(), NOW.plus(Duration.ofDays(14)));
    return new Invitation(new Guest("a@x.example", "a"), offer, letter);
  }
}
