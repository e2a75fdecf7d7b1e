package tw.jiegui.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolDraft;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.core.tenancy.Tenancy;

/// Schools that tests ask for by a code: registered when that happens first.
@ApplicationScoped
class SchoolRoll {
  private static final SchoolFacts FACTS =
      new SchoolFacts(
          SchoolKind.ELEMENTARY, Ownership.MUNICIPAL, "中正區", false, new SchoolFacts.Heads(100, 10));

  @Inject private SchoolRegistry registry;
  @Inject private Schools schools;
  @Inject private Tenancy tenancy;

  School school(AuthorityId authority, String code) {
    var known = new SchoolCode(code);
    if (registry.look(authority, known) instanceof Sighting.Nowhere) {
      var identity = new SchoolIdentity(known, authority + "國小", "");
      registry.register(
          People.officer(authority),
          new SchoolDraft.Entry(identity, FACTS),
          new Ground(LocalDate.of(2025, 8, 1), "opened"));
    }
    return tenancy.within(authority, () -> schools.school(known));
  }

  /// A new one each time.
  Acting principal(AuthorityId authority, String code) {
    return Cast.principal(authority, school(authority, code));
  }
}
