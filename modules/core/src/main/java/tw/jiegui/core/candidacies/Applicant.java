package tw.jiegui.core.candidacies;

import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Stage;

/// The school that applies, by name: its rows are its own authority's, which may not be the one
/// that grants.
public record Applicant(
    AuthorityId authority,
    UUID school,
    String code,
    Bilingual name,
    Optional<Stage> stage,
    String district) {
  /// For looking up what there is of a school.
  static Applicant sought(AuthorityId authority, UUID school) {
    return new Applicant(authority, school, "", Bilingual.same(""), Optional.empty(), "");
  }

  static Applicant of(AuthorityId authority, School school) {
    var identity = school.identity();
    return new Applicant(
        authority,
        school.id(),
        identity.code().value(),
        new Bilingual(identity.nameZh(), identity.nameEn()),
        Stage.of(school.facts().kind()),
        school.facts().district());
  }
}
