package tw.jiegui.core.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A condition that facts meet, miss, or leave open.
public sealed interface Requirement extends Rule {
  record AtLeast(String metric, BigDecimal value) implements Requirement {}

  record AtMost(String metric, BigDecimal value) implements Requirement {}

  record Between(String metric, BigDecimal from, BigDecimal to) implements Requirement {
    public Between {
      check(from.compareTo(to) <= 0, "from must not exceed to");
    }
  }

  /// Percent of a whole.
  record Share(String part, String of, Bound bound, BigDecimal percent) implements Requirement {
    public Share {
      check(
          percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
          "a share lies between 0 and 100");
    }
  }

  enum Bound {
    AT_LEAST,
    AT_MOST
  }

  /// So many of the named things, or all.
  record SomeOf(int atLeast, Map<String, Bilingual> items) implements Requirement {
    public SomeOf {
      items = Items.keep(items);
      check(
          atLeast >= 1 && atLeast <= items.size(),
          "at-least must lie between 1 and the number of items");
    }

    boolean isAll() {
      return atLeast == items.size();
    }
  }

  /// A sum of money that must not be exceeded.
  record Ceiling(String metric, long amountNtd) implements Requirement {}

  /// Something falls between two days, of every year or of one: an event, or else the handing in.
  sealed interface Window extends Requirement {
    String event();
  }

  record YearlyWindow(String event, MonthDay opens, MonthDay closes) implements Window {}

  record FixedWindow(String event, LocalDate opens, LocalDate closes) implements Window {
    public FixedWindow {
      check(!closes.isBefore(opens), "closes before it opens");
    }
  }

  /// So long before or after an event, at the latest.
  record Deadline(String event, Side side, Stretch distance, Counted counted)
      implements Requirement {}

  enum Side {
    BEFORE,
    AFTER
  }

  enum Counted {
    CALENDAR,
    WORKING
  }

  /// A day of the year of an event, or of the one before or after; without an event, of the year in
  /// question.
  record YearlyDeadline(@Nullable String event, MonthDay day, YearOf year) implements Requirement {}

  enum YearOf {
    BEFORE,
    SAME,
    AFTER
  }

  /// Not until so long after an event.
  record NotBefore(String event, Stretch distance) implements Requirement {}

  record Requires(String condition) implements Requirement {}

  record Excludes(String condition) implements Requirement {}

  /// Shut out for so long after an event.
  record Bar(String event, Stretch lasts) implements Requirement {}

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
