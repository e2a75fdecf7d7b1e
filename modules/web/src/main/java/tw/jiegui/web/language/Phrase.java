package tw.jiegui.web.language;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with places to fill: `{0}` takes a detail, `{0|school|schools}` the form that suits its
/// number. Apostrophes mean themselves.
record Phrase(String text, Language language) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  String filled(Object... details) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(filling(place, details)));
  }

  private String filling(MatchResult place, Object[] details) {
    Object detail = details[Integer.parseInt(place.group(1))];
    if (place.group(2) == null) {
      return shown(detail);
    }
    return isOne(detail) ? place.group(2) : place.group(3);
  }

  private static boolean isOne(Object detail) {
    return detail instanceof Number number && number.longValue() == 1;
  }

  private String shown(Object detail) {
    return switch (detail) {
      case Number number -> NumberFormat.getInstance(language.locale()).format(number);
      case LocalDate date -> new Day(date).in(language);
      default -> detail.toString();
    };
  }
}
