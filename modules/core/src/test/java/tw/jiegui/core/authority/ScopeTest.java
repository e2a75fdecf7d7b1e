package tw.jiegui.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final Set<Role> WHOLE = Set.of(Role.OFFICER);
  private static final Set<Role> OF_SCHOOL = Set.of(Role.PRINCIPAL);
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();

  @Test
  void the_widest_of_several_hats_counts() {
    assertEquals(
        new Scope.Whole(),
        Scope.of(acting(head(ONE), new Hat(Role.OFFICER, null)), WHOLE, OF_SCHOOL));
  }

  @Test
  void several_schools_are_seen_together() {
    var scope = Scope.of(acting(head(ONE), head(TWO)), WHOLE, OF_SCHOOL);
    assertTrue(scope.covers(ONE));
    assertTrue(scope.covers(TWO));
    assertFalse(scope.covers(UUID.randomUUID()));
    assertFalse(scope.covers(null));
  }

  @Test
  void without_a_fitting_hat_nothing_is_seen() {
    var reviewer = acting(new Hat(Role.REVIEWER, null));
    assertThrows(Forbidden.class, () -> Scope.of(reviewer, WHOLE, OF_SCHOOL));
  }

  private static Hat head(UUID school) {
    return new Hat(Role.PRINCIPAL, new Hat.SchoolRef(school, "310601", "示範國小", ""));
  }

  private static Acting acting(Hat... hats) {
    var person = new Person("s", "n", "e@x.example");
    return new Acting(new AuthorityId("taipei"), person, List.of(hats), "c");
  }
}
