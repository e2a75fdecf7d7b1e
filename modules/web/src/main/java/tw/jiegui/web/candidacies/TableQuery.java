package tw.jiegui.web.candidacies;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.CandidacyFilter;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.pages.Address;

/// The table as its address asks for it. What nobody can read is left out.
record TableQuery(MultivaluedMap<String, String> query) {
  private static final int ON_ONE_PAGE = 50;
  private static final List<String> NAMES =
      List.of("q", "scheme", "tier", "state", "stage", "late", "sort", "size");

  CandidacyFilter filter() {
    return new CandidacyFilter(
        value("q"),
        value("scheme"),
        value("tier"),
        new CandidacyFilter.Standing(
            oneOf("state", State.values()), value("stage"), value("late").equals("yes")),
        oneOf("sort", CandidacyFilter.Order.values()).orElse(CandidacyFilter.Order.DUE));
  }

  Paging paging() {
    return Paging.clamped(number("page", 1), number("size", ON_ONE_PAGE));
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
    return values().keySet().stream().anyMatch(name -> !List.of("sort", "size").contains(name));
  }

  private <T extends Enum<T>> Optional<T> oneOf(String name, T[] choices) {
    String typed = value(name).toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(choices).filter(each -> each.name().equals(typed)).findFirst();
  }

  private int number(String name, int usual) {
    return value(name).matches("[0-9]{1,6}") ? Integer.parseInt(value(name)) : usual;
  }

  private String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
