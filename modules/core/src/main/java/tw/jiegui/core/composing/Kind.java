package tw.jiegui.core.composing;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import tw.jiegui.core.certification.Due;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Requirement.Counted;
import tw.jiegui.core.policy.Requirement.Side;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Stretch;

/// What a number in a field lays down, how large it may be, and which provisions can stand in its
/// place.
record Kind(Range range, Function<BigDecimal, Rule> rule, Predicate<Rule> fits) {
  record Range(int least, int most, boolean whole) {
    boolean holds(BigDecimal value) {
      return value.compareTo(BigDecimal.valueOf(least)) >= 0
          && value.compareTo(BigDecimal.valueOf(most)) <= 0
          && (!whole || value.stripTrailingZeros().scale() <= 0);
    }
  }

  static final Kind YEARS = quantity(1, "years");
  static final Kind PRIZE_YEARS = quantity(1, "fiscal-years");
  static final Kind WAIT = quantity(0, "fiscal-years");

  static final Kind MONEY =
      new Kind(
          new Range(0, 100_000_000, true),
          value -> new Measure.Amount(value.longValueExact()),
          Measure.Amount.class::isInstance);

  static final Kind PERCENT =
      new Kind(
          new Range(0, 100, false),
          value ->
              new Requirement.Share(
                  CriterionWords.STUDENTS_TAKING_PART,
                  CriterionWords.STUDENTS,
                  Requirement.Bound.AT_LEAST,
                  value),
          Requirement.class::isInstance);

  private static Kind quantity(int least, String unit) {
    return new Kind(
        new Range(least, 50, true),
        value -> new Measure.Quantity(value, unit),
        Measure.Quantity.class::isInstance);
  }

  static Kind atLeast(String metric) {
    return new Kind(
        new Range(0, 1_000_000, false),
        value -> new Requirement.AtLeast(metric, value),
        Requirement.class::isInstance);
  }

  static Kind atMost(String metric) {
    return new Kind(
        new Range(0, 1_000_000, false),
        value -> new Requirement.AtMost(metric, value),
        Requirement.class::isInstance);
  }

  static Kind notBefore(String event) {
    return new Kind(
        new Range(1, 50, true),
        value ->
            new Requirement.NotBefore(
                event, new Stretch(value.intValueExact(), Stretch.Unit.YEARS)),
        Requirement.class::isInstance);
  }

  static Counted counted(String typed) {
    return typed.equals("working") ? Counted.WORKING : Counted.CALENDAR;
  }

  /// Days after a stage began.
  static Kind due(Counted counted) {
    return new Kind(
        new Range(1, 1000, true),
        value ->
            new Requirement.Deadline(
                Due.STAGE_BEGUN,
                Side.AFTER,
                new Stretch(value.intValueExact(), Stretch.Unit.DAYS),
                counted),
        rule -> rule instanceof Requirement.Deadline || rule instanceof Requirement.YearlyDeadline);
  }
}
