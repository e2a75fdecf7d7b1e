package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tw.jiegui.app.Cast.bearer;
import static tw.jiegui.app.Cast.toAuthority;
import static tw.jiegui.app.Cast.toSchool;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Accepted;
import tw.jiegui.core.members.Accepting;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.Membership;
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
import tw.jiegui.core.tenancy.Tenancy;

/// What makes members of people who were invited.
abstract class Members {
  static final AtomicInteger NUMBER = new AtomicInteger(700000);
  static final SchoolFacts FACTS =
      new SchoolFacts(
          SchoolKind.ELEMENTARY, Ownership.MUNICIPAL, "信義區", false, new SchoolFacts.Heads(9, 9));

  @Inject Inviting inviting;
  @Inject Accepting accepting;
  @Inject SchoolRegistry registry;
  @Inject Tenancy tenancy;
  @Inject Probe probe;

  final Invited.Done invite(Acting acting, Person guest, Role role) {
    return assertInstanceOf(Invited.Done.class, inviting.invite(acting, toAuthority(guest, role)));
  }

  final Invited.Done invite(Acting acting, Person guest, Role role, School school) {
    return assertInstanceOf(
        Invited.Done.class, inviting.invite(acting, toSchool(guest, role, codeOf(school))));
  }

  final Membership accept(Person guest, Invited.Done invited) {
    return assertInstanceOf(Accepted.Done.class, accepting.accept(TAIPEI, bearer(guest, invited)))
        .membership();
  }

  final int count(String sql, String detail) {
    return tenancy.within(TAIPEI, () -> probe.query(sql.formatted(detail))).size();
  }

  final School school() {
    var code = new SchoolCode(String.valueOf(NUMBER.incrementAndGet()));
    var entry = new SchoolDraft.Entry(new SchoolIdentity(code, "示範國小", ""), FACTS);
    var ground = new Ground(LocalDate.of(2026, 8, 1), "opened");
    return assertInstanceOf(
            Registered.Done.class, registry.register(People.officer(TAIPEI), entry, ground))
        .school();
  }

  static SchoolCode codeOf(School school) {
    return school.identity().code();
  }

  static String code(School school) {
    return codeOf(school).value();
  }

  static LocalDate today() {
    return LocalDate.now(Calendars.TAIWAN);
  }

  interface Work<A, T> {
    T on(A actor) throws Exception;
  }

  static <A, T> List<T> atOnce(List<A> actors, Work<A, T> work) throws Exception {
    return AtOnce.all(actors.stream().<Callable<T>>map(actor -> () -> work.on(actor)).toList());
  }
}
