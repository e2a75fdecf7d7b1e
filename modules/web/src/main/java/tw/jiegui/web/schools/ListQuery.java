package tw.jiegui.web.schools;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.web.pages.Address;

/// A list of schools as its address asks for it. What nobody can read is left out, and told.
final class ListQuery {
  private static final List<String> NAMES =
      List.of("q", "kind", "ownership", "district", "remote", "status", "sort", "size");

  private final MultivaluedMap<String, String> query;
  private final int usualSize;
  private final List<Problem> problems = new ArrayList<>();

  ListQuery(MultivaluedMap<String, String> query, int usualSize) {
    this.query = query;
    this.usualSize = usualSize;
  }

  SchoolFilter filter() {
    return new SchoolFilter(
        value("q"),
        oneOf("kind", List.of(SchoolKind.values())),
        oneOf("ownership", List.of(Ownership.values())),
        value("district"),
        remote(),
        status(),
        oneOf("sort", List.of(SchoolFilter.Order.values())).orElse(SchoolFilter.Order.CODE));
  }

  private Optional<Boolean> remote() {
    return oneOf("remote", List.of("YES", "NO")).map("YES"::equals);
  }

  /// Open schools, unless others are asked for.
  private Optional<School.Status> status() {
    return switch (oneOf("status", List.of("OPEN", "CLOSED", "ALL")).orElse("OPEN")) {
      case "ALL" -> Optional.empty();
      case String name -> Optional.of(School.Status.valueOf(name));
    };
  }

  Paging paging() {
    return Paging.clamped(number("page", 1), number("size", usualSize));
  }

  Map<String, String> values() {
    var values = Address.of("");
    for (String name : NAMES) {
      values = values.with(name, value(name));
    }
    return values.query();
  }

  Address address(String path) {
    return new Address(path, values());
  }

  boolean isNarrowed() {
    return values().keySet().stream()
        .anyMatch(name -> !name.equals("sort") && !name.equals("size"));
  }

  List<Problem> problems() {
    return problems;
  }

  private <T> Optional<T> oneOf(String name, List<T> choices) {
    String typed = value(name).toUpperCase(Locale.ROOT).replace('-', '_');
    var chosen = choices.stream().filter(each -> each.toString().equals(typed)).findFirst();
    if (chosen.isEmpty() && !typed.isEmpty()) {
      problems.add(Problem.of(name, "not-a-choice", value(name)));
    }
    return chosen;
  }

  private int number(String name, int usual) {
    String typed = value(name);
    if (typed.isEmpty()) {
      return usual;
    }
    if (typed.matches("[0-9]{1,9}")) {
      return Integer.parseInt(typed);
    }
    problems.add(Problem.of(name, "not-a-count"));
    return usual;
  }

  private String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
