package tw.jiegui.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tw.jiegui.app.Cast.admin;
import static tw.jiegui.app.Cast.credentials;
import static tw.jiegui.app.Cast.newcomer;
import static tw.jiegui.app.Cast.principal;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Changed;
import tw.jiegui.core.members.HandOver;
import tw.jiegui.core.members.HandOver.Desk;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.HandedOver;
import tw.jiegui.core.members.HandedOver.Taken;
import tw.jiegui.core.members.Invitation.Guest;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.MemberFilter;
import tw.jiegui.core.members.MemberImported;
import tw.jiegui.core.members.MemberImports;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Seen;
import tw.jiegui.core.members.Tenure;
import tw.jiegui.core.members.Wardrobe;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Upload;

/// Of those who change a post at once exactly one wins, and each of the others is told why not.
@ExtendWith(ArquillianExtension.class)
class MembersIT extends Members {
  @Inject Tenure tenure;
  @Inject HandOver handOver;
  @Inject Roster roster;
  @Inject Wardrobe wardrobe;
  @Inject MemberImports imports;

  @Test
  void two_administrators_cannot_end_each_other() throws Exception {
    endEveryAdministrator();
    var one = administrator();
    var other = administrator();
    var outcomes =
        AtOnce.all(
            List.<Callable<Changed>>of(
                () -> tenure.end(admin(one.person()), other.seen(), "leaves"),
                () -> tenure.end(admin(other.person()), one.seen(), "leaves")));
    assertEquals(1, outcomes.stream().filter(Changed.Done.class::isInstance).count());
    assertEquals(1, outcomes.stream().filter(Changed.LastAdministrator.class::isInstance).count());
  }

  @Test
  void the_last_administrator_cannot_be_limited_either() {
    endEveryAdministrator();
    var last = administrator();
    var until = Optional.of(today().plusDays(3));
    assertInstanceOf(
        Changed.LastAdministrator.class, tenure.lastUntil(admin(), last.seen(), until));
    administrator();
    assertInstanceOf(Changed.Done.class, tenure.lastUntil(admin(), last.seen(), until));
  }

  @Test
  void a_first_sign_in_binds_once_and_is_logged_once() throws Exception {
    var person = newcomer();
    var school = school();
    var file = "學校代碼,職務,姓名,電子郵件\n%s,教師,%s,%s\n".formatted(code(school), "新進教師", person.email());
    assertInstanceOf(MemberImported.Done.class, take(admin(), file));
    var hats =
        atOnce(
            IntStream.range(0, 8).boxed().toList(),
            _ -> wardrobe.hats(TAIPEI, credentials(person), "test").size());
    assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1), hats);
    assertEquals(
        1,
        count(
            "select 1 from audit_entry where action = 'member.bound' and actor = '%s'",
            person.subject()));
  }

  @Test
  void a_principal_sees_his_own_schools_people_alone() {
    var school = school();
    var own = member(Role.TEACHER, school);
    member(Role.TEACHER, school());
    var found =
        roster.list(principal(newcomer(), school), MemberFilter.ALL, Paging.clamped(1, 200));
    assertEquals(
        List.of(own.person().name()),
        found.rows().stream().map(row -> row.member().name()).toList());
  }

  @Test
  void today_a_member_takes_over_at_once() {
    var school = school();
    var leaving = member(Role.SCHOOL_COORDINATOR, school);
    var next = member(Role.TEACHER, school);
    var done = assertInstanceOf(HandedOver.Done.class, handOver(admin(), leaving, next, today()));
    assertInstanceOf(Taken.Granted.class, done.taken().getFirst());
    assertEquals(List.of(), wardrobe.hats(TAIPEI, credentials(leaving.person()), "test"));
    assertEquals(2, wardrobe.hats(TAIPEI, credentials(next.person()), "test").size());
  }

  @Test
  void from_a_later_day_both_terms_meet_without_gap_or_overlap() {
    var school = school();
    var leaving = member(Role.SCHOOL_COORDINATOR, school);
    var next = member(Role.TEACHER, school);
    var day = today().plusDays(10);
    handOver(admin(), leaving, next, day);
    assertEquals(day.minusDays(1), place(leaving).term().until());
    assertEquals(1, wardrobe.hats(TAIPEI, credentials(leaving.person()), "test").size());
    assertEquals(1, wardrobe.hats(TAIPEI, credentials(next.person()), "test").size());
  }

  @Test
  void of_four_hand_overs_at_once_one_is_done() throws Exception {
    var school = school();
    var leaving = member(Role.SCHOOL_COORDINATOR, school);
    var outcomes =
        atOnce(
            Stream.generate(Cast::newcomer).limit(4).toList(),
            next ->
                handOver.handOver(
                    admin(), new Desk(leaving.id(), Optional.of(codeOf(school))), to(next)));
    assertEquals(1, outcomes.stream().filter(HandedOver.Done.class::isInstance).count());
    assertEquals(3, outcomes.stream().filter(HandedOver.NothingLeft.class::isInstance).count());
  }

  @Test
  void a_principal_names_who_follows_him() {
    var school = school();
    var head = member(Role.PRINCIPAL, school);
    var acting = principal(head.person(), school);
    var next = newcomer();
    var done =
        assertInstanceOf(
            HandedOver.Done.class,
            handOver.handOver(acting, new Desk(head.id(), Optional.of(codeOf(school))), to(next)));
    var offered = assertInstanceOf(Taken.Offered.class, done.taken().getFirst());
    accept(next, new Invited.Done(offered.invitation(), offered.secret()));
    assertEquals(1, wardrobe.hats(TAIPEI, credentials(next), "test").size());
  }

  @Test
  void an_ending_can_be_taken_back_unless_the_post_was_given_again() {
    var school = school();
    var somebody = member(Role.TEACHER, school);
    var ended = done(tenure.end(admin(), somebody.seen(), "moved away"));
    assertEquals(Standing.ENDED, ended.standing(today()));
    var resumed = done(tenure.resume(admin(), seen(ended)));
    assertEquals(Standing.ACTIVE, resumed.standing(today()));
    var again = done(tenure.end(admin(), seen(resumed), "moved away"));
    accept(somebody.person(), invite(admin(), somebody.person(), Role.TEACHER, school));
    assertInstanceOf(Changed.HeldAgain.class, tenure.resume(admin(), seen(again)));
  }

  @Test
  void a_membership_whose_day_is_over_makes_room_for_a_new_one() {
    var school = school();
    var somebody = member(Role.TEACHER, school);
    tenancy.within(
        TAIPEI,
        () ->
            probe.execute(
                "update membership set since = current_date - 9, until = current_date - 2 where id = '%s'"
                    .formatted(somebody.seen().id())));
    accept(somebody.person(), invite(admin(), somebody.person(), Role.TEACHER, school));
    assertEquals(1, wardrobe.hats(TAIPEI, credentials(somebody.person()), "test").size());
  }

  @Test
  void who_comes_second_is_told_who_was_first() {
    var somebody = member(Role.TEACHER, school());
    done(tenure.lastUntil(admin(), somebody.seen(), Optional.of(today().plusDays(5))));
    var late =
        assertInstanceOf(
            Changed.ChangedMeanwhile.class, tenure.end(admin(), somebody.seen(), "leaves"));
    assertEquals("Taipei administrator", late.last().orElseThrow().by());
  }

  @Test
  void a_file_is_taken_whole_or_not_at_all() {
    var school = code(school());
    var good = "%s,教師,甲,%s,,\n".formatted(school, newcomer().email());
    var bad =
        "999998,教師,乙,%s,,\n%s,承辦人員,丙,x@demo.example,,\n".formatted(newcomer().email(), school);
    var heading = "學校代碼,職務,姓名,電子郵件,單一簽入帳號,訖日\n";
    var preview = preview(admin(), heading + good + bad);
    assertEquals(2, preview.plan().counts().bad());
    assertInstanceOf(MemberImported.Refused.class, apply(admin(), preview));
    var whole =
        preview(admin(), heading + good + "%s,校長,丁,,sso-%s,\n".formatted(school, NUMBER.get()));
    assertInstanceOf(MemberImported.Done.class, apply(admin(), whole));
    assertInstanceOf(MemberImported.Gone.class, apply(admin(), whole));
    assertEquals(1, preview(admin(), heading + good).plan().counts().unchanged());
  }

  @Test
  void a_principals_file_cannot_name_another_principal() {
    var school = school();
    var file = "學校代碼,職務,姓名,電子郵件\n%s,校長,甲,%s\n".formatted(code(school), newcomer().email());
    assertEquals(1, preview(principal(newcomer(), school), file).plan().counts().bad());
  }

  @Test
  void changes_to_a_school_and_to_its_people_never_wait_for_each_other_in_vain() throws Exception {
    var school = school();
    var people = Stream.generate(() -> member(Role.TEACHER, school)).limit(6).toList();
    var work = new ArrayList<Callable<Object>>();
    for (var somebody : people) {
      work.add(() -> tenure.end(admin(), somebody.seen(), "leaves"));
      work.add(
          () -> registry.correct(People.officer(TAIPEI), codeOf(school), new Edit<>(1, FACTS)));
    }
    var outcomes = AtOnce.all(work);
    assertEquals(6, outcomes.stream().filter(Changed.Done.class::isInstance).count());
    assertEquals(1, outcomes.stream().filter(Edited.Done.class::isInstance).count());
  }

  private record Somebody(Person person, Membership membership) {
    Seen seen() {
      return new Seen(membership.id(), membership.version());
    }

    java.util.UUID id() {
      return membership.memberId();
    }
  }

  private Somebody administrator() {
    var person = newcomer();
    return new Somebody(person, accept(person, invite(admin(), person, Role.AUTHORITY_ADMIN)));
  }

  private Somebody member(Role role, School school) {
    var person = newcomer();
    return new Somebody(person, accept(person, invite(admin(), person, role, school)));
  }

  private void endEveryAdministrator() {
    tenancy.within(
        TAIPEI,
        () ->
            probe.execute(
                "update membership set ended_at = now() where role = 'AUTHORITY_ADMIN'"
                    + " and ended_at is null"));
  }

  private static Membership done(Changed changed) {
    return assertInstanceOf(Changed.Done.class, changed).membership();
  }

  private static Seen seen(Membership membership) {
    return new Seen(membership.id(), membership.version());
  }

  private HandedOver handOver(Acting acting, Somebody leaving, Somebody next, LocalDate from) {
    var school = roster.member(acting, leaving.id()).places().getFirst().school();
    return handOver.handOver(
        acting,
        new Desk(leaving.id(), school.map(Members::codeOf)),
        new HandOverDraft.Entry(new Guest(next.person().email(), ""), from));
  }

  private static HandOverDraft.Entry to(Person next) {
    return new HandOverDraft.Entry(new Guest(next.email(), next.name()), today());
  }

  private Membership place(Somebody somebody) {
    return roster.member(admin(), somebody.id()).places().getFirst().membership();
  }

  private MemberImported take(Acting acting, String file) {
    return apply(acting, preview(acting, file));
  }

  private MemberImported.Preview preview(Acting acting, String file) {
    return assertInstanceOf(
        MemberImported.Preview.class,
        imports.upload(acting, new Upload("people.csv", file.getBytes(UTF_8))));
  }

  private MemberImported apply(Acting acting, MemberImported.Preview preview) {
    return imports.apply(acting, preview.file().id(), preview.plan().fingerprint());
  }
}
