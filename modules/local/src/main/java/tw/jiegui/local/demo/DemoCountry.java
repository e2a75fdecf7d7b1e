package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Ownership;

/// Schools for all 23 authorities. The same seed always makes the same country.
public record DemoCountry(List<DemoAuthority> authorities) {
  public static final long SEED = 115;

  private static final AuthorityId MINISTRY = new AuthorityId("ministry");

  public static DemoCountry of(long seed) {
    var stems = Stems.read();
    var codes = new Codes();
    var national = new ArrayList<DemoAuthority>();
    var authorities = new ArrayList<DemoAuthority>();
    for (var county : County.readAll()) {
      var everything = settle(county, new Founder(county, stems, codes, seed), codes);
      national.add(part(everything, DemoCountry::isNational));
      authorities.add(part(everything, school -> !isNational(school)));
    }
    authorities.addFirst(ministry(national));
    return new DemoCountry(List.copyOf(authorities));
  }

  public DemoAuthority authority(String id) {
    return authorities.stream()
        .filter(authority -> authority.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static DemoAuthority settle(County county, Founder founder, Codes codes) {
    var history = new History(founder, codes);
    history.write(founder.found());
    return new DemoAuthority(
        county.id(), history.schools(), history.events(), history.formerCodes());
  }

  private static boolean isNational(DemoSchool school) {
    return school.facts().ownership() == Ownership.NATIONAL;
  }

  private static DemoAuthority part(DemoAuthority whole, Predicate<DemoSchool> chosen) {
    var schools = whole.schools().stream().filter(chosen).toList();
    var ids = schools.stream().map(DemoSchool::id).collect(Collectors.<UUID>toSet());
    return new DemoAuthority(
        whole.id(),
        schools,
        whole.events().stream().filter(event -> ids.contains(event.schoolId())).toList(),
        whole.formerCodes().stream().filter(code -> ids.contains(code.schoolId())).toList());
  }

  private static DemoAuthority ministry(List<DemoAuthority> parts) {
    return new DemoAuthority(
        MINISTRY,
        all(parts, DemoAuthority::schools),
        all(parts, DemoAuthority::events),
        all(parts, DemoAuthority::formerCodes));
  }

  private static <T> List<T> all(List<DemoAuthority> parts, Function<DemoAuthority, List<T>> rows) {
    return parts.stream().flatMap(part -> rows.apply(part).stream()).toList();
  }
}
