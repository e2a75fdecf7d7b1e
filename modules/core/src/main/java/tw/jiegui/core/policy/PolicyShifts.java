package tw.jiegui.core.policy;

import java.util.List;
import java.util.stream.Stream;

/// On which days which provisions would say something else.
public final class PolicyShifts {
  public record Shifted(Provision provision, Shift shift) {}

  private PolicyShifts() {}

  /// Nothing where the changes would no longer make a policy.
  public static List<Shifted> of(Policy base, List<PolicyChange> changes) {
    var reader = PolicyParts.of(base).with(changes);
    return reader.complaints().isEmpty()
        ? between(base, reader.policy(base.authority()))
        : List.of();
  }

  public static List<Shifted> between(Policy before, Policy after) {
    return Stream.concat(
            before.provisions().keySet().stream(), after.provisions().keySet().stream())
        .distinct()
        .flatMap(path -> of(path, before, after))
        .toList();
  }

  private static Stream<Shifted> of(String path, Policy before, Policy after) {
    var was = before.provisions().get(path);
    var is = after.provisions().get(path);
    var named = is == null ? was : is;
    return named == null
        ? Stream.empty()
        : Shift.between(was, is).stream().map(shift -> new Shifted(named, shift));
  }
}
