package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.certificates.Award;
import tw.jiegui.core.certificates.Certificate;
import tw.jiegui.core.certificates.Certificates;
import tw.jiegui.core.certificates.Credentials;
import tw.jiegui.core.certificates.Holder;
import tw.jiegui.core.certificates.Notices;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.certificates.Ruled;
import tw.jiegui.core.certificates.SigningKeys;
import tw.jiegui.core.certificates.Site;
import tw.jiegui.core.certificates.Standing;
import tw.jiegui.core.certificates.StatusList;
import tw.jiegui.core.certificates.Validity;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Certificates are given out once, numbered without a gap, and ended by one person.
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {
  private static final String CODE = "999501";
  private static final Site SITE = new Site("https://jiegui.example");

  @Inject Certificates certificates;
  @Inject Register register;
  @Inject SigningKeys keys;
  @Inject Credentials credentials;
  @Inject Notices notices;
  @Inject SchoolRoll roll;
  @Inject Tenancy tenancy;
  @Inject Probe probe;
  @Inject InstantSource clock;

  private static Acting officer() {
    return People.officer(TAIPEI);
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private Award award(UUID basis, String scheme) {
    return award(basis, scheme, today().plusYears(3));
  }

  private Award award(UUID basis, String scheme, LocalDate until) {
    return new Award(
        basis,
        Holder.of(TAIPEI, roll.school(TAIPEI, CODE)),
        scheme,
        new Bilingual("測試獎", "Test award"),
        "basic",
        new Bilingual("基礎", "Basic"),
        new Bilingual("依測試要點第一點", "Under point 1"),
        new Day(today().minusDays(1)),
        new Day(until));
  }

  private Certificate given(String scheme) {
    return certificates.issue(officer(), award(UUID.randomUUID(), scheme));
  }

  @Test
  void the_numbers_of_many_at_once_leave_no_gap_though_some_fail() throws Exception {
    roll.school(TAIPEI, CODE);
    var work = new ArrayList<Callable<String>>();
    for (int i = 0; i < 12; i++) {
      boolean fails = i % 3 == 2;
      work.add(() -> fails ? failing() : given("race").number());
    }
    var numbers = new ArrayList<>(AtOnce.all(work));
    numbers.removeIf(String::isEmpty);
    Collections.sort(numbers);
    var lasts = numbers.stream().map(each -> each.substring(each.length() - 4)).toList();
    assertEquals(IntStream.rangeClosed(1, 8).mapToObj("%04d"::formatted).toList(), lasts);
  }

  /// Takes a number, and comes to nothing.
  private String failing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            tenancy.within(
                TAIPEI,
                (Runnable)
                    () -> {
                      given("race");
                      throw new IllegalStateException("changed his mind");
                    }));
    return "";
  }

  @Test
  void one_basis_is_certified_once_however_many_click() throws Exception {
    roll.school(TAIPEI, CODE);
    var basis = UUID.randomUUID();
    Callable<UUID> click = () -> certificates.issue(officer(), award(basis, "once")).id();
    var made = AtOnce.all(Collections.nCopies(8, click));
    assertEquals(1, made.stream().distinct().count());
    assertEquals(
        1,
        register.listOf(TAIPEI, roll.school(TAIPEI, CODE).id()).stream()
            .filter(each -> each.mark().id().equals(made.getFirst()))
            .count());
  }

  @Test
  void of_two_who_rule_at_once_one_is_told_that_the_other_was_first() throws Exception {
    var given = given("ruled");
    var seen = new Edit<>(1, given.id());
    var outcomes =
        AtOnce.all(
            List.<Callable<Ruled>>of(
                () -> certificates.revoke(officer(), seen, "wrong"),
                () -> certificates.replace(officer(), seen, replacement("新名"))));
    assertEquals(1, outcomes.stream().filter(Ruled.Done.class::isInstance).count());
    assertEquals(1, outcomes.stream().filter(Ruled.ChangedMeanwhile.class::isInstance).count());
  }

  private Replacement replacement(String name) {
    return new Replacement(
        new Bilingual(name, "New name"),
        new Validity(today().minusDays(1), today().plusYears(1)),
        "renamed");
  }

  @Test
  void a_correction_is_another_certificate_and_the_old_one_says_so() {
    var given = given("corrected");
    var done =
        assertInstanceOf(
            Ruled.Done.class,
            certificates.replace(officer(), new Edit<>(1, given.id()), replacement("新名國小")));
    var made = done.certificate();
    assertNotEquals(given.number(), made.number());
    var old = register.find(given.id()).orElseThrow();
    assertEquals(Standing.SUPERSEDED, old.standing(today()));
    assertEquals(Optional.of(made.id()), old.successor());
    assertEquals("taipei國小", old.content().holder().name().zh());
    var holder = Holder.of(TAIPEI, roll.school(TAIPEI, CODE));
    var held = certificates.findHeld(holder, "corrected", new Day(today())).orElseThrow();
    assertEquals(made.id(), held.mark().id());
    assertEquals("新名國小", held.content().holder().name().zh());
    assertEquals(made.id(), certificates.issue(officer(), award(given.basis(), "corrected")).id());
  }

  @Test
  void what_was_revoked_is_shown_so_and_taken_back_in_the_list_of_states() {
    var given = given("revoked");
    var shown = register.findByNumber(" " + given.number().toLowerCase(Locale.ROOT)).orElseThrow();
    assertEquals(Standing.VALID, shown.standing(today()));
    assertInstanceOf(
        Ruled.Done.class, certificates.revoke(officer(), new Edit<>(1, given.id()), "untrue"));
    assertEquals(Standing.REVOKED, register.find(given.id()).orElseThrow().standing(today()));
    assertTrue(register.listTaken(TAIPEI).indexes().contains(shown.mark().statusIndex()));
    assertInstanceOf(
        Ruled.ChangedMeanwhile.class,
        certificates.revoke(officer(), new Edit<>(1, given.id()), "again"));
    assertInstanceOf(
        Ruled.Refused.class, certificates.revoke(officer(), new Edit<>(2, given.id()), "again"));
  }

  @Test
  void another_authority_sees_what_everybody_sees_and_changes_nothing() {
    var given = given("walled");
    var stranger = People.officer(KEELUNG);
    assertThrows(Absent.class, () -> certificates.file(stranger, given.id()));
    assertThrows(
        Absent.class, () -> certificates.revoke(stranger, new Edit<>(1, given.id()), "not his"));
    String change =
        "update certificate_publication set number = 'X' where id = '" + given.id() + "'";
    tenancy.within(KEELUNG, () -> probe.execute(change));
    assertEquals(given.number(), register.find(given.id()).orElseThrow().mark().number());
    String hidden = "select number from certificate where id = '" + given.id() + "'";
    assertEquals(List.of(), tenancy.within(KEELUNG, () -> probe.query(hidden)));
    var teacher = roll.principal(TAIPEI, CODE);
    assertThrows(Forbidden.class, () -> certificates.file(teacher, given.id()));
  }

  @Test
  void a_new_key_signs_and_the_old_one_stays_published() {
    var shown = register.find(given("signed").id()).orElseThrow();
    var site = SITE;
    String before = credentials.sign(site, shown);
    int newest = keys.list(TAIPEI).getFirst().number();
    assertTrue(keys.rotate(Cast.admin(), new Edit<>(newest, "yearly")));
    assertEquals(false, keys.rotate(Cast.admin(), new Edit<>(newest, "again")));
    assertThrows(Forbidden.class, () -> keys.rotate(officer(), new Edit<>(newest + 1, "")));
    String after = credentials.sign(site, shown);
    assertNotEquals(before.split("\\.", -1)[0], after.split("\\.", -1)[0]);
    assertEquals(newest + 1, credentials.keys(site, TAIPEI).getJsonArray("keys").size());
    assertTrue(credentials.signStates(site, new StatusList(TAIPEI, 0)).startsWith("ey"));
  }

  /// Two at the very first moment make one key.
  @Test
  void the_first_key_is_made_once() throws Exception {
    Callable<String> sign =
        () -> credentials.signStates(SITE, new StatusList(KEELUNG, 0)).split("\\.", -1)[0];
    var made = AtOnce.all(Collections.nCopies(4, sign));
    assertEquals(1, made.stream().distinct().count());
    assertEquals(1, keys.list(KEELUNG).size());
  }

  @Test
  void a_school_is_told_once_that_a_certificate_ends() {
    var ending = award(UUID.randomUUID(), "ending", today().plusMonths(2));
    var given = certificates.issue(officer(), ending);
    assertTrue(notices.tell(TAIPEI) >= 1);
    assertEquals(0, notices.tell(TAIPEI));
    var told =
        notices.listOf(TAIPEI, roll.school(TAIPEI, CODE).id()).stream()
            .filter(notice -> notice.certificate().equals(given.id()))
            .toList();
    assertEquals(List.of(3), told.stream().map(Notices.Notice::months).toList());
    var principal = roll.principal(TAIPEI, CODE);
    assertTrue(
        notices.listEnding(principal).stream()
            .anyMatch(each -> each.mark().id().equals(given.id())));
  }
}
