package tw.jiegui.app;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Accepted;
import tw.jiegui.core.members.Accepted.Refused;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.members.Accepting;
import tw.jiegui.core.members.Changed;
import tw.jiegui.core.members.FollowUp;
import tw.jiegui.core.members.Followed;
import tw.jiegui.core.members.HandOver;
import tw.jiegui.core.members.HandOver.Desk;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.HandedOver;
import tw.jiegui.core.members.HandedOver.Taken;
import tw.jiegui.core.members.Invitation.Guest;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.MemberFilter;
import tw.jiegui.core.members.MemberImported;
import tw.jiegui.core.members.MemberImports;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Secret;
import tw.jiegui.core.members.Seen;
import tw.jiegui.core.members.Tenure;
import tw.jiegui.core.members.Wardrobe;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.Registered;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolDraft;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tenancy.Tenancy;

/// Of those who come at once exactly one wins, and each of the others is told why not.
@ExtendWith(ArquillianExtension.class)
class MembersIT {
  private static final AtomicInteger NUMBER = new AtomicInteger(700000);
  private static final SchoolFacts FACTS =
      new SchoolFacts(
          SchoolKind.ELEMENTARY, Ownership.MUNICIPAL, "信義區", false, new SchoolFacts.Heads(9, 9));

  @Inject Inviting inviting;
  @Inject FollowUp followUp;
  @Inject Accepting accepting;
  @Inject Tenure tenure;
  @Inject HandOver handOver;
  @Inject Roster roster;
  @Inject Wardrobe wardrobe;
  @Inject MemberImports imports;
  @Inject SchoolRegistry registry;
  @Inject RehearsedDirectory directory;
  @Inject Tenancy tenancy;
  @Inject Probe probe;

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

  private Invited.Done invite(Acting acting, Person guest, Role role) {
    return assertInstanceOf(Invited.Done.class, inviting.invite(acting, toAuthority(guest, role)));
  }

  private Invited.Done invite(Acting acting, Person guest, Role role, School school) {
    return assertInstanceOf(
        Invited.Done.class, inviting.invite(acting, toSchool(guest, role, codeOf(school))));
  }

  private Membership accept(Person guest, Invited.Done invited) {
    return assertInstanceOf(Accepted.Done.class, accepting.accept(TAIPEI, bearer(guest, invited)))
        .membership();
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

  private static Membership done(Changed changed) {
    return assertInstanceOf(Changed.Done.class, changed).membership();
  }

  private static Seen seen(Membership membership) {
    return new Seen(membership.id(), membership.version());
  }

  private static Seen seen(Invited.Done invited) {
    return new Seen(invited.invitation().id(), invited.invitation().version());
  }

  private HandedOver handOver(Acting acting, Somebody leaving, Somebody next, LocalDate from) {
    var school = roster.member(acting, leaving.id()).places().getFirst().school();
    return handOver.handOver(
        acting,
        new Desk(leaving.id(), school.map(MembersIT::codeOf)),
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

  private int count(String sql, String detail) {
    return tenancy.within(TAIPEI, () -> probe.query(sql.formatted(detail))).size();
  }

  private School school() {
    var code = new SchoolCode(String.valueOf(NUMBER.incrementAndGet()));
    var entry = new SchoolDraft.Entry(new SchoolIdentity(code, "示範國小", ""), FACTS);
    var ground = new Ground(LocalDate.of(2026, 8, 1), "opened");
    return assertInstanceOf(
            Registered.Done.class, registry.register(People.officer(TAIPEI), entry, ground))
        .school();
  }

  private static SchoolCode codeOf(School school) {
    return school.identity().code();
  }

  private static String code(School school) {
    return codeOf(school).value();
  }

  private static LocalDate today() {
    return LocalDate.now(Calendars.TAIWAN);
  }

  private interface Work<A, T> {
    T on(A actor) throws Exception;
  }

  private static <A, T> List<T> atOnce(List<A> actors, Work<A, T> work) throws Exception {
    return AtOnce.all(actors.stream().<Callable<T>>map(actor -> () -> work.on(actor)).toList());
  }
}
