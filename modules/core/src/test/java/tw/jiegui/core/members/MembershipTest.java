package tw.jiegui.core.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Membership.Term;

class MembershipTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  @Test
  void a_term_includes_its_first_and_its_last_day() {
    var term = new Term(TODAY, TODAY.plusDays(1));
    assertFalse(term.covers(TODAY.minusDays(1)));
    assertTrue(term.covers(TODAY));
    assertTrue(term.covers(TODAY.plusDays(1)));
    assertFalse(term.covers(TODAY.plusDays(2)));
  }

  @Test
  void a_term_cannot_end_before_it_begins() {
    assertThrows(IllegalArgumentException.class, () -> new Term(TODAY, TODAY.minusDays(1)));
  }

  @Test
  void a_membership_comes_goes_and_is_over() {
    var held = held(Role.OFFICER, TODAY, TODAY.plusDays(1));
    assertEquals(Standing.COMING, held.standing(TODAY.minusDays(1)));
    assertEquals(Standing.ACTIVE, held.standing(TODAY));
    assertEquals(Standing.EXPIRED, held.standing(TODAY.plusDays(2)));
    held.end(NOW, "moved");
    assertEquals(Standing.ENDED, held.standing(TODAY));
    held.resume();
    assertEquals(Standing.ACTIVE, held.standing(TODAY));
    assertEquals("", held.endedWhy());
  }

  @Test
  void who_hands_over_stays_until_the_day_before() {
    var held = held(Role.OFFICER, TODAY.minusDays(9), null);
    held.handOver(TODAY.plusDays(5), TODAY, NOW);
    assertEquals(TODAY.plusDays(4), held.term().until());
  }

  @Test
  void who_hands_over_today_is_gone_at_once() {
    var held = held(Role.OFFICER, TODAY.minusDays(9), null);
    held.handOver(TODAY, TODAY, NOW);
    assertTrue(held.isEnded());
  }

  @Test
  void a_hand_over_never_makes_a_term_longer() {
    var held = held(Role.OFFICER, TODAY.minusDays(9), TODAY.plusDays(2));
    held.handOver(TODAY.plusDays(5), TODAY, NOW);
    assertEquals(TODAY.plusDays(2), held.term().until());
  }

  @Test
  void a_post_that_had_not_begun_by_then_never_begins() {
    var held = held(Role.OFFICER, TODAY.plusDays(9), null);
    held.handOver(TODAY.plusDays(5), TODAY, NOW);
    assertTrue(held.isEnded());
  }

  @Test
  void an_accepted_offer_begins_today_or_on_its_own_later_day() {
    var post = new Post(Role.OFFICER, null);
    var past = new Invitation.Offer(post, TODAY.minusDays(3), null);
    var future = new Invitation.Offer(post, TODAY.plusDays(3), null);
    assertEquals(TODAY, past.termFrom(TODAY).since());
    assertEquals(TODAY.plusDays(3), future.termFrom(TODAY).since());
    assertNull(future.termFrom(TODAY).until());
  }

  @Test
  void an_administrator_may_go_when_another_stays_beyond_that_day() {
    var leaving = held(Role.AUTHORITY_ADMIN, TODAY, null);
    var staying = held(Role.AUTHORITY_ADMIN, TODAY, TODAY.plusDays(5));
    var all = List.of(leaving, staying);
    assertFalse(Succession.isSecured(leaving, TODAY, List.of(leaving)));
    assertTrue(Succession.isSecured(leaving, TODAY, all));
    assertFalse(Succession.isSecured(leaving, TODAY.plusDays(6), all));
    assertTrue(Succession.isSecured(held(Role.OFFICER, TODAY, null), TODAY, List.of()));
  }

  private static Membership held(Role role, LocalDate since, @Nullable LocalDate until) {
    var member = new Member(UUID.randomUUID() + "@x.example", "somebody");
    return new Membership(member, new Post(role, null), new Term(since, until));
  }
}
