package tw.jiegui.web.language;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with places to fill: `{0}` takes a detail, `{0/1}` the one of two, Chinese and English,
/// in the text's own language, `{0|school|schools}` the form that suits its number. Apostrophes
/// mean themselves.
record Phrase(String text, Language language) {
  private static final Pattern PLACE =
      Pattern.compile("\\{(\\d)(?:/(\\d)|\\|([^|{}]*)\\|([^|{}]*))?}");

  String filled(Object... details) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(filling(place, details)));
  }

  private String filling(MatchResult place, Object[] details) {
    var chinese = place.group(1);
    var english = place.group(2) == null ? chinese : place.group(2);
    Object detail = details[Integer.parseInt(language.choose(chinese, english))];
    if (place.group(3) == null) {
      return shown(detail);
    }
    return isOne(detail) ? place.group(3) : place.group(4);
  }

  private static boolean isOne(Object detail) {
    return detail.toString().equals("1");
  }

  private String shown(Object detail) {
    return switch (detail) {
      case Number number -> NumberFormat.getInstance(language.locale()).format(number);
      case LocalDate date -> new Day(date).in(language);
      default -> detail.toString();
    };
  }
}
