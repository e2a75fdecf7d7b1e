package tw.jiegui.core.certificates;

import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Stage;

/// The school that a certificate is given to, as it was called on that day. It may be another
/// authority's.
public record Holder(
    AuthorityId authority,
    UUID id,
    String code,
    Bilingual name,
    Optional<Stage> stage,
    String district) {
  public static Holder of(AuthorityId authority, School school) {
    var identity = school.identity();
    return new Holder(
        authority,
        school.id(),
        identity.code().value(),
        new Bilingual(identity.nameZh(), identity.nameEn()),
        Stage.of(school.facts().kind()),
        school.facts().district());
  }

  Holder named(Bilingual other) {
    return new Holder(authority, id, code, other, stage, district);
  }
}
