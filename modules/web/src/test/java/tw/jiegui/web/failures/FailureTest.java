package tw.jiegui.web.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

class FailureTest {
  private static final Texts ENGLISH = new Texts(Language.EN);

  @Test
  void every_kind_says_what_happened_and_what_to_do_in_both_languages() {
    for (var kind : Failure.Kind.values()) {
      Stream.of(Language.values())
          .map(Texts::new)
          .forEach(
              texts -> {
                var failure = Failure.of(kind);
                assertFalse(failure.title(texts).isBlank());
                assertFalse(failure.detail(texts).isBlank());
                assertFalse(failure.advice(texts).isBlank());
              });
    }
  }

  @Test
  void a_forbidden_page_names_the_roles_that_are_needed() {
    var failure = Causes.failure(new Forbidden(Set.of(Role.OFFICER, Role.AUTHORITY_ADMIN)));
    assertEquals(403, failure.status());
    assertEquals(
        "This needs one of these roles: Authority administrator or Officer."
            + " Your present roles do not allow it.",
        failure.detail(ENGLISH));
  }

  @Test
  void the_cause_counts_and_not_its_wrapping() {
    assertEquals(404, Causes.failure(new IllegalStateException(new Absent("x", 1))).status());
  }

  @ParameterizedTest
  @CsvSource({"55P03, 503", "57014, 503", "40P01, 503", "08006, 503", "23505, 500", ", 500"})
  void what_may_work_a_little_later_says_so(String state, int status) {
    var database = new SQLException("canceling statement due to lock timeout", state);
    assertEquals(status, Causes.failure(new IllegalStateException(database)).status());
  }

  @Test
  void an_unknown_failure_tells_nothing_of_itself() {
    var failure = Causes.failure(new IllegalStateException("a secret"));
    assertEquals(500, failure.status());
    assertFalse(failure.detail(ENGLISH).contains("secret"));
  }

  @Test
  void a_status_without_words_of_its_own_borrows_the_nearest() {
    assertEquals(418, Failure.ofStatus(418).status());
    assertEquals("urn:jiegui:problem:bad-request", Failure.ofStatus(418).type());
    assertEquals("urn:jiegui:problem:unexpected", Failure.ofStatus(507).type());
  }
}
