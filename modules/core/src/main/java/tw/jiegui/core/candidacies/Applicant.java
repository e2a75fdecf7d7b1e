package tw.jiegui.core.candidacies;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;

/// The school that applies, by name: its rows are its own authority's, which may not be the one
/// that grants.
public record Applicant(AuthorityId authority, UUID school, String code, Bilingual name) {
  static Applicant of(AuthorityId authority, School school) {
    var identity = school.identity();
    return new Applicant(
        authority,
        school.id(),
        identity.code().value(),
        new Bilingual(identity.nameZh(), identity.nameEn()));
  }
}
