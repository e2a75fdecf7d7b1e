package tw.jiegui.local.demo;

import java.util.Comparator;
import java.util.List;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.SchoolKind;

/// An authority's schools and their history.
public record DemoAuthority(
    AuthorityId id,
    List<DemoSchool> schools,
    List<DemoEvent> events,
    List<DemoFormerCode> formerCodes) {

  public DemoAuthority {
    schools = schools.stream().sorted(Comparator.comparing(DemoSchool::code)).toList();
    events = List.copyOf(events);
    formerCodes = List.copyOf(formerCodes);
  }

  /// The school that this authority's demo accounts act for: its first public elementary school by
  /// code, or its first school where it has no elementary one.
  public DemoSchool stage() {
    return schools.stream()
        .filter(DemoSchool::open)
        .min(Comparator.comparing(DemoAuthority::isElsewhere).thenComparing(DemoSchool::code))
        .orElseThrow();
  }

  /// Whether one of the demo accounts acts for it.
  boolean hasAccounts(DemoSchool school) {
    return DemoAccounts.list().stream()
        .flatMap(account -> account.posts().stream())
        .filter(post -> post.needsSchool() && post.authority().equals(id.value()))
        .anyMatch(post -> post.school(this).equals(school));
  }

  private static boolean isElsewhere(DemoSchool school) {
    return school.facts().kind() != SchoolKind.ELEMENTARY
        || school.facts().ownership() != Ownership.MUNICIPAL;
  }
}
