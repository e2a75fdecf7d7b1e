package tw.jiegui.local.demo;

import java.util.HashMap;
import java.util.Map;
import tw.jiegui.core.schools.SchoolCode;

/// Gives out codes in the official style: county, owner (0 the nation, 1 private, 3 or 4 the
/// authority), stage, running number.
final class Codes {
  private final Map<String, Integer> given = new HashMap<>();

  SchoolCode next(District district, Category category) {
    var prefix = district.codePrefix().substring(0, 2) + owner(district, category);
    int number = count(prefix + category.kind());
    return new SchoolCode(
        prefix
            + switch (category.kind()) {
              case KINDERGARTEN -> "K%02d".formatted(number);
              case ELEMENTARY -> 600 + number;
              case JUNIOR_HIGH -> 500 + number;
              case SENIOR_HIGH -> 300 + number;
              case VOCATIONAL_HIGH -> 400 + number;
            });
  }

  /// A code out of use, with a letter in its running number.
  SchoolCode former(SchoolCode today) {
    var prefix = today.value().substring(0, 4) + "A";
    return new SchoolCode(prefix + count(prefix));
  }

  private int count(String series) {
    return given.merge(series, 1, Integer::sum);
  }

  private static char owner(District district, Category category) {
    return switch (category.ownership()) {
      case NATIONAL -> '0';
      case PRIVATE -> '1';
      case MUNICIPAL -> district.codePrefix().charAt(2);
    };
  }
}
