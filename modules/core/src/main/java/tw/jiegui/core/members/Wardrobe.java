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
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
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
  @Inject private Recognition recognition;
  @Inject private Memberships memberships;
  @Inject private Schools schools;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Wardrobe() {}

  /// The correlation id goes into the log if this is the first time that he is seen.
  public List<Hat> hats(AuthorityId authority, Credentials credentials, String correlationId) {
    if (!credentials.belongsTo(authority)) {
      return List.of();
    }
    var bare = new Acting(authority, credentials.person(), List.of(), correlationId);
    return tenancy.within(
        authority,
        () ->
            recognition
                .recognize(bare, credentials)
                .map(member -> hats(member, credentials))
                .orElse(List.of()));
  }

  private List<Hat> hats(Member member, Credentials credentials) {
    LocalDate today = Calendars.today(clock);
    var held =
        memberships.listActive(member, today).stream()
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
