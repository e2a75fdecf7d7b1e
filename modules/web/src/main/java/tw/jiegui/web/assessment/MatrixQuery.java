package tw.jiegui.web.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.MatrixFilter;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.web.pages.Address;

/// The matrix as its address asks for it. What nobody can read is left out.
record MatrixQuery(MultivaluedMap<String, String> query, SchoolYear now) {
  static final String USUAL_FRAME = "si-111";

  private static final int ON_ONE_PAGE = 50;
  private static final List<String> NAMES =
      List.of("q", "kind", "district", "level", "unmet", "year", "frame", "sort", "size");

  MatrixFilter filter() {
    return new MatrixFilter(
        year(),
        value("frame").isEmpty() ? USUAL_FRAME : value("frame"),
        new MatrixFilter.Schools(value("q"), oneOf("kind", SchoolKind.values()), value("district")),
        new MatrixFilter.Standing(value("level"), value("unmet")),
        oneOf("sort", MatrixFilter.Order.values()).orElse(MatrixFilter.Order.CODE));
  }

  private SchoolYear year() {
    return value("year").matches("[1-9][0-9]{0,2}")
        ? new SchoolYear(Integer.parseInt(value("year")))
        : now;
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

  /// What stays while somebody filters.
  Map<String, String> kept() {
    return plain("").with("sort", value("sort")).query();
  }

  /// The same frame and year, with nothing filtered.
  Address plain(String path) {
    return Address.of(path).with("frame", value("frame")).with("year", value("year"));
  }

  boolean isNarrowed() {
    return values().keySet().stream()
        .anyMatch(name -> !List.of("sort", "size", "year", "frame").contains(name));
  }

  private <T> Optional<T> oneOf(String name, T[] choices) {
    String typed = value(name).toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(choices).filter(each -> each.toString().equals(typed)).findFirst();
  }

  private int number(String name, int usual) {
    return value(name).matches("[0-9]{1,6}") ? Integer.parseInt(value(name)) : usual;
  }

  private String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
