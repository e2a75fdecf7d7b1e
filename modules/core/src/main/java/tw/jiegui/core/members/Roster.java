package tw.jiegui.core.members;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Who belongs here, as far as the one who looks manages them.
@ApplicationScoped
public class Roster {
  /// A membership with the school that it is held at.
  public record Place(Membership membership, Optional<School> school) {}

  /// A member with those of his memberships that may be seen.
  public record Row(Member member, List<Place> places) {
    public Row {
      places = List.copyOf(places);
    }

    /// Holds, or held, something at that school, or of the authority's own.
    public boolean isAt(Optional<SchoolCode> school) {
      return places.stream()
          .anyMatch(each -> each.school().map(at -> at.identity().code()).equals(school));
    }
  }

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Schools schools;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Roster() {}

  public Slice<Row> list(Acting acting, MemberFilter filter, Paging paging) {
    var scope = Grants.scope(acting);
    var conditions = MemberConditions.of(filter, scope, Calendars.today(clock));
    return tenancy.within(
        acting.authority(),
        () -> {
          var found = members.list(conditions, paging);
          var places = places(found.rows(), scope);
          return found.map(member -> new Row(member, places.getOrDefault(member.id(), List.of())));
        });
  }

  public Row member(Acting acting, UUID id) {
    var scope = Grants.scope(acting);
    return tenancy.within(acting.authority(), () -> row(members.member(id), scope));
  }

  private Row row(Member member, Scope scope) {
    var places = places(List.of(member), scope).getOrDefault(member.id(), List.of());
    if (places.isEmpty() && scope instanceof Scope.OfSchools) {
      throw new Absent("member", member.id());
    }
    return new Row(member, places);
  }

  private Map<UUID, List<Place>> places(Collection<Member> of, Scope scope) {
    var held =
        memberships.listOf(of.stream().map(Member::id).toList()).stream()
            .filter(each -> scope.covers(each.post().schoolId()))
            .toList();
    var byId = schoolsOf(held);
    return held.stream()
        .map(each -> new Place(each, Optional.ofNullable(each.post().schoolId()).map(byId::get)))
        .collect(groupingBy(place -> place.membership().memberId()));
  }

  private Map<UUID, School> schoolsOf(List<Membership> held) {
    var ids =
        held.stream()
            .map(each -> each.post().schoolId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return schools.listByIds(ids).stream().collect(toMap(School::id, identity()));
  }
}
