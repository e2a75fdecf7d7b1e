package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.Cast.admin;
import static tw.jiegui.app.Cast.bearer;
import static tw.jiegui.app.Cast.credentials;
import static tw.jiegui.app.Cast.newcomer;
import static tw.jiegui.app.Cast.principal;
import static tw.jiegui.app.Cast.toAuthority;
import static tw.jiegui.app.Cast.toSchool;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Accepted;
import tw.jiegui.core.members.Accepted.Refused;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.members.FollowUp;
import tw.jiegui.core.members.Followed;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.Secret;
import tw.jiegui.core.members.Seen;
import tw.jiegui.core.members.Wardrobe;

/// Of those who follow a link at once exactly one comes in, and each of the others is told why not.
@ExtendWith(ArquillianExtension.class)
class InvitationsIT extends Members {
  @Inject FollowUp followUp;
  @Inject Wardrobe wardrobe;
  @Inject RehearsedDirectory directory;

  @Test
  void whoever_accepts_holds_the_post_and_needs_both_keys() {
    var guest = newcomer();
    accept(guest, invite(admin(), guest, Role.OFFICER));
    assertTrue(directory.admitted().contains(guest.subject()));
    assertEquals(1, wardrobe.hats(TAIPEI, credentials(guest, Role.OFFICER), "test").size());
    assertEquals(List.of(), wardrobe.hats(TAIPEI, credentials(guest), "test"));
  }

  @Test
  void of_eight_who_follow_one_link_one_becomes_a_member() throws Exception {
    var invited = invite(admin(), newcomer(), Role.REVIEWER);
    var people = Stream.generate(Cast::newcomer).limit(8).toList();
    var outcomes = atOnce(people, guest -> accepting.accept(TAIPEI, bearer(guest, invited)));
    assertEquals(1, outcomes.stream().filter(Accepted.Done.class::isInstance).count());
    assertEquals(7, refusals(outcomes, Why.TAKEN_BY_ANOTHER));
    assertEquals(
        1, people.stream().filter(it -> directory.admitted().contains(it.subject())).count());
  }

  @Test
  void who_clicks_twice_is_told_that_the_post_is_his() throws Exception {
    var guest = newcomer();
    var invited = invite(admin(), guest, Role.REVIEWER);
    var outcomes = atOnce(List.of(1, 2, 3), _ -> accepting.accept(TAIPEI, bearer(guest, invited)));
    assertEquals(1, outcomes.stream().filter(Accepted.Done.class::isInstance).count());
    assertEquals(2, refusals(outcomes, Why.TAKEN_BY_YOU));
  }

  @Test
  void of_eight_equal_invitations_one_is_sent() throws Exception {
    var guest = newcomer();
    var outcomes =
        atOnce(
            IntStream.range(0, 8).boxed().toList(),
            _ -> inviting.invite(admin(), toAuthority(guest, Role.OFFICER)));
    assertEquals(1, outcomes.stream().filter(Invited.Done.class::isInstance).count());
    assertEquals(7, outcomes.stream().filter(Invited.Pending.class::isInstance).count());
  }

  @Test
  void each_way_in_which_a_link_is_dead_has_its_own_answer() {
    var guest = newcomer();
    var withdrawn = invite(admin(), guest, Role.OFFICER);
    followUp.withdraw(admin(), seen(withdrawn));
    assertEquals(Why.WITHDRAWN, refused(guest, withdrawn));
    var expired = invite(admin(), guest, Role.OFFICER);
    tenancy.within(
        TAIPEI,
        () ->
            probe.execute(
                "update invitation set expires_at = invited_at where id = '%s'"
                    .formatted(expired.invitation().id())));
    assertEquals(Why.EXPIRED, refused(guest, expired));
    var unknown = new Invited.Done(expired.invitation(), new Secret("A".repeat(43)));
    assertEquals(Why.UNKNOWN, refused(guest, unknown));
    accept(guest, invite(admin(), guest, Role.OFFICER));
    var again = invite(admin(), newcomer(), Role.OFFICER);
    assertEquals(Why.HELD_ALREADY, refused(guest, again));
  }

  @Test
  void a_new_link_makes_the_old_one_worthless() {
    var guest = newcomer();
    var old = invite(admin(), guest, Role.OFFICER);
    var renewed = assertInstanceOf(Followed.Renewed.class, followUp.resend(admin(), seen(old)));
    assertEquals(Why.UNKNOWN, refused(guest, old));
    assertInstanceOf(Followed.ChangedMeanwhile.class, followUp.withdraw(admin(), seen(old)));
    accept(guest, new Invited.Done(renewed.invitation(), renewed.secret()));
  }

  @Test
  void while_the_directory_is_down_nothing_is_half_done() {
    var guest = newcomer();
    var invited = invite(admin(), guest, Role.ACCOUNTING);
    directory.goDown(true);
    assertEquals(Why.DIRECTORY_UNREACHABLE, refused(guest, invited));
    assertEquals(0, count("select 1 from member where subject = '%s'", guest.subject()));
    directory.goDown(false);
    accept(guest, invited);
  }

  @Test
  void no_secret_is_kept() {
    var guest = newcomer();
    var invited = invite(admin(), guest, Role.OFFICER);
    accept(guest, invited);
    String secret = invited.secret().value();
    assertEquals(0, count("select 1 from invitation where secret_hash = '%s'", secret));
    assertEquals(
        0,
        count(
            "select 1 from audit_entry where strpos(before || after || subject_label, '%s') > 0",
            secret));
  }

  @Test
  void the_address_under_which_somebody_accepted_is_shown_to_those_who_invited() {
    var invited = invite(admin(), newcomer(), Role.OFFICER);
    accept(newcomer(), invited);
    assertTrue(inviting.invitation(admin(), invited.invitation().id()).underAnotherAddress());
  }

  @Test
  void a_principal_gives_his_own_schools_posts_and_no_others() {
    var head = newcomer();
    var school = school();
    var other = school();
    var acting = principal(head, school);
    invite(acting, newcomer(), Role.TEACHER, school);
    for (var forbidden : List.of(Role.PRINCIPAL, Role.TEACHER)) {
      var place = forbidden == Role.TEACHER ? other : school;
      assertThrows(
          Forbidden.class,
          () -> inviting.invite(acting, toSchool(newcomer(), forbidden, codeOf(place))));
    }
    assertThrows(
        Forbidden.class, () -> inviting.invite(acting, toAuthority(newcomer(), Role.OFFICER)));
  }

  private Why refused(Person guest, Invited.Done invited) {
    var bearer = bearer(guest, invited);
    var seen = accepting.look(TAIPEI, bearer);
    var why = assertInstanceOf(Refused.class, accepting.accept(TAIPEI, bearer)).why();
    if (why != Why.DIRECTORY_UNREACHABLE) {
      assertEquals(why, assertInstanceOf(Refused.class, seen).why());
    }
    return why;
  }

  private static long refusals(List<Accepted> outcomes, Why why) {
    return outcomes.stream()
        .filter(each -> each instanceof Refused(var reason, var by) && reason == why)
        .count();
  }

  private static Seen seen(Invited.Done invited) {
    return new Seen(invited.invitation().id(), invited.invitation().version());
  }
}
