package tw.jiegui.core.facts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Policy;

/// Which places count as abroad. An authority lists those that don't; where it is silent, Hong
/// Kong, Macau and mainland China do not, as the law on relations with them has it.
public record Abroad(Set<String> without) {
  public static final Abroad USUAL = new Abroad(Set.of("HK", "MO", "CN"));

  private static final String LIST = ".partners-not-abroad";
  private static final Map<String, String> CODES =
      Map.of("hong-kong", "HK", "macau", "MO", "mainland-china", "CN");

  public Abroad {
    without = Set.copyOf(without);
  }

  static Abroad of(Policy policy, SchoolYear year) {
    return policy.provisions().values().stream()
        .filter(provision -> provision.path().endsWith(LIST))
        .flatMap(provision -> provision.on(new Day(year.firstDay())).stream())
        .map(statement -> statement.rule() instanceof Measure.Listed list ? list.items() : null)
        .filter(Objects::nonNull)
        .findFirst()
        .map(items -> new Abroad(codes(items.keySet())))
        .orElse(USUAL);
  }

  private static Set<String> codes(Set<String> items) {
    return items.stream()
        .flatMap(item -> Stream.ofNullable(CODES.get(item)))
        .collect(toUnmodifiableSet());
  }

  public boolean includes(String country) {
    return !country.isEmpty() && !without.contains(country);
  }
}
