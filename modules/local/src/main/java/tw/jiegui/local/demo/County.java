package tw.jiegui.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.AuthorityId;

/// A city or county: its districts, and how many schools of each category stand in it.
record County(
    AuthorityId id, String nameZh, List<District> districts, Map<Category, Integer> quota) {

  static List<County> readAll() {
    var districts = Sheet.read("districts.csv").rows();
    return Sheet.read("quotas.csv").rows().stream().map(row -> of(row, districts)).toList();
  }

  private static County of(Sheet.Row row, List<Sheet.Row> districts) {
    var id = row.text("authority");
    var own =
        districts.stream()
            .filter(district -> id.equals(district.text("authority")))
            .map(District::of)
            .toList();
    return new County(new AuthorityId(id), row.text("name_zh"), own, quota(row));
  }

  private static Map<Category, Integer> quota(Sheet.Row row) {
    var quota = new LinkedHashMap<Category, Integer>();
    row.cells()
        .forEach(
            (heading, cell) -> {
              if (heading.contains(" ")) {
                quota.put(Category.parse(heading), Integer.valueOf(cell));
              }
            });
    return quota;
  }

  /// Where the schools of a category stand, one entry a school.
  List<District> sites(Category category) {
    int seats = quota.getOrDefault(category, 0);
    return category.isNational()
        ? Apportionment.largest(districts, seats)
        : Apportionment.spread(districts, seats, category);
  }

  /// 新竹 of 新竹市.
  Stem stem() {
    var seat = districts.getFirst();
    return new Stem(nameZh.substring(0, nameZh.length() - 1), english(id, seat));
  }

  private static String english(AuthorityId id, District seat) {
    return seat.lendsItsName()
        ? seat.stem().en()
        : Character.toUpperCase(id.value().charAt(0))
            + id.value().substring(1, id.value().indexOf('-'));
  }
}
