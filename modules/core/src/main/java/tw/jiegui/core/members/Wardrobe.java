package tw.jiegui.core.members;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Which hats somebody may put on in an authority today.
@ApplicationScoped
public class Wardrobe {
  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Schools schools;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Wardrobe() {}

  public List<Hat> hats(AuthorityId authority, Credentials credentials) {
    if (!credentials.belongsTo(authority)) {
      return List.of();
    }
    return tenancy.within(
        authority,
        () -> recognize(credentials).map(member -> hats(member, credentials)).orElse(List.of()));
  }

  /// Known by his subject; or, the first time, imported beforehand under the name that his school's
  /// sign-on gives him, or under an e-mail address that the identity provider has verified.
  private Optional<Member> recognize(Credentials credentials) {
    String subject = credentials.person().subject();
    return members.findBySubject(subject).or(() -> welcome(credentials, subject));
  }

  private Optional<Member> welcome(Credentials credentials, String subject) {
    var expected =
        credentials
            .ssoSubject()
            .flatMap(members::findBySsoSubject)
            .or(() -> findByVerifiedEmail(credentials))
            .filter(member -> !member.isBound());
    expected.ifPresent(member -> member.bind(subject));
    return expected;
  }

  private Optional<Member> findByVerifiedEmail(Credentials credentials) {
    return credentials.emailVerified()
        ? members.findByEmail(credentials.person().email())
        : Optional.empty();
  }

  private List<Hat> hats(Member member, Credentials credentials) {
    LocalDate today = Calendars.today(clock);
    var held =
        members.listActive(member, today).stream()
            .map(Membership::post)
            .filter(post -> credentials.carries(post.role()))
            .toList();
    var places = held.stream().map(Membership.Post::schoolId).filter(Objects::nonNull).toList();
    Map<UUID, School> byId =
        schools.listByIds(places).stream().collect(toMap(School::id, identity()));
    return held.stream().map(post -> hat(post, byId)).toList();
  }

  private static Hat hat(Membership.Post post, Map<UUID, School> byId) {
    if (post.schoolId() == null) {
      return new Hat(post.role(), null);
    }
    School school = Objects.requireNonNull(byId.get(post.schoolId()));
    var known = school.identity();
    return new Hat(
        post.role(),
        new Hat.SchoolRef(school.id(), known.code().value(), known.nameZh(), known.nameEn()));
  }
}
