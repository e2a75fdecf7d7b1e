package tw.jiegui.local.demo;

import java.util.Locale;

/// A district, city or township of a county, with the letters its schools' codes begin with.
record District(Stem name, Stem stem, String codePrefix, int people, Land land) {

  static District of(Sheet.Row row) {
    var zh = row.text("district_zh");
    var en = row.text("district_en");
    return new District(
        new Stem(zh, en),
        new Stem(zh.substring(0, zh.length() - 1), en.substring(0, en.lastIndexOf(' '))),
        row.text("code"),
        row.number("people_thousand") * 1000,
        Land.valueOf(row.text("land").toUpperCase(Locale.ROOT)));
  }

  /// Whether a school can bear its name: 板橋 can, 東 alone cannot.
  boolean lendsItsName() {
    return stem.zh().length() > 1;
  }
}
