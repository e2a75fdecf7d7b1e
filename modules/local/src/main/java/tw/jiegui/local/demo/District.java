package tw.jiegui.local.demo;

import java.util.Locale;
import java.util.Map;

/// A district, city or township of a county, with the letters its schools' codes begin with.
record District(Stem name, Stem stem, String codePrefix, int people, Land land) {

  static District of(Map<String, String> row) {
    var zh = row.get("district_zh");
    var en = row.get("district_en");
    return new District(
        new Stem(zh, en),
        new Stem(zh.substring(0, zh.length() - 1), en.substring(0, en.lastIndexOf(' '))),
        row.get("code"),
        Integer.parseInt(row.get("people_thousand")) * 1000,
        Land.valueOf(row.get("land").toUpperCase(Locale.ROOT)));
  }

  /// Whether a school can bear its name: 板橋 can, 東 alone cannot.
  boolean lendsItsName() {
    return stem.zh().length() > 1;
  }
}
