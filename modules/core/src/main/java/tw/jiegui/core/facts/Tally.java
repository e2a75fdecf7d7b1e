package tw.jiegui.core.facts;

import java.math.BigDecimal;
import java.util.List;

/// A number, the very facts that were counted, and those that came near but were not.
public record Tally(Metric metric, int number, List<Entry> counted, List<LeftOut> leftOut) {
  /// Why a fact does not count.
  public enum Why implements Word {
    NO_ISSUE,
    NO_SUBJECT,
    SAME_STUDENTS,
    NOT_ABROAD,
    SAME_SCHOOL,
    PARTNER_NOT_ABROAD,
    PARTNER_NOT_OF_YEAR,
    LANGUAGE_NOT_FOREIGN,
    LANGUAGE_LESSON,
    NO_LANGUAGE,
    NO_MINUTES
  }

  public record LeftOut(Entry entry, Why why) {}

  public Tally {
    counted = List.copyOf(counted);
    leftOut = List.copyOf(leftOut);
  }

  public BigDecimal value() {
    return BigDecimal.valueOf(number);
  }
}
