package tw.jiegui.web.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import tw.jiegui.core.audit.AuditFilter;
import tw.jiegui.core.audit.AuditFilter.Deeds;
import tw.jiegui.core.audit.AuditFilter.Period;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.Address;

/// A search of the log as its address asks for it. What nobody can read is left out, and told.
final class AuditQuery {
  /// Chosen by following a link out of an entry, not typed.
  static final List<String> FOLLOWED = List.of("kind", "id", "actor", "correlation");

  private static final List<String> TYPED = List.of("q", "action", "school", "from", "to");

  private final Map<String, String> values = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  AuditQuery(MultivaluedMap<String, String> query) {
    query.forEach((name, several) -> values.put(name, several.getFirst().strip()));
  }

  AuditFilter filter(Optional<UUID> school) {
    return new AuditFilter(
        value("q"),
        new Deeds(
            value("action"), value("kind"), value("id"), value("actor"), value("correlation")),
        school,
        period());
  }

  private Period period() {
    var from = day("from");
    var to = day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problems.add(Problem.of("to", "audit.problem.to-before-from"));
    }
    return new Period(from, to);
  }

  private Optional<LocalDate> day(String name) {
    try {
      return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
    } catch (DateTimeException unreadable) {
      problems.add(Problem.of(name, "not-a-date", value(name)));
      return Optional.empty();
    }
  }

  OptionalLong before() {
    return value("before").matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(value("before")))
        : OptionalLong.empty();
  }

  int size(int usual, int most) {
    return value("size").matches("[0-9]{1,6}")
        ? Math.clamp(Integer.parseInt(value("size")), 1, most)
        : usual;
  }

  /// Pages pass over a number that they cannot read; a program is told.
  void insistOnCounts() {
    for (String name : List.of("before", "size")) {
      if (!value(name).matches("[0-9]{0,18}")) {
        problems.add(Problem.of(name, "not-a-count"));
      }
    }
  }

  Address address(String path) {
    var address = Address.of(path);
    for (String name : TYPED) {
      address = address.with(name, value(name));
    }
    for (String name : FOLLOWED) {
      address = address.with(name, value(name));
    }
    return address;
  }

  boolean isNarrowed() {
    return TYPED.stream().anyMatch(name -> !value(name).isEmpty()) || follows();
  }

  boolean follows() {
    return FOLLOWED.stream().anyMatch(name -> !value(name).isEmpty());
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  Map<String, String> values() {
    return values;
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return problems;
  }
}
