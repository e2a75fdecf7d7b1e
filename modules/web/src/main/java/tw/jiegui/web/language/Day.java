package tw.jiegui.web.language;

import java.time.LocalDate;
import java.time.chrono.MinguoDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// A date as officials write it, and as everybody else does.
public record Day(LocalDate date) {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  public String in(Language language) {
    return language.choose(minguo(), gregorian());
  }

  public String inBoth(Language language) {
    return language.choose(
        minguo() + "（西元" + date.getYear() + "年）",
        gregorian() + " (ROC year " + MinguoDate.from(date).get(ChronoField.YEAR) + ")");
  }

  public String minguo() {
    var taiwanese = MinguoDate.from(date);
    return "%s%d年%d月%d日"
        .formatted(
            taiwanese.getEra().getValue() == 1 ? "民國" : "民國前",
            taiwanese.get(ChronoField.YEAR_OF_ERA),
            date.getMonthValue(),
            date.getDayOfMonth());
  }

  public String gregorian() {
    return ENGLISH.format(date);
  }
}
