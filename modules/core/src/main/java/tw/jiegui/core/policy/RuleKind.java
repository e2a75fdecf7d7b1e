package tw.jiegui.core.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds as people write them.
public enum RuleKind {
  AMOUNT,
  NUMBER,
  RATE,
  ONE_PER,
  QUOTA,
  WEIGHTS,
  LIST,
  TEXT,
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  SHARE,
  SOME_OF,
  CEILING,
  WINDOW,
  DEADLINE,
  NOT_BEFORE,
  REQUIRES,
  EXCLUDES,
  BAR;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<RuleKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findAny();
  }

  static String list() {
    return Arrays.stream(values()).map(RuleKind::key).collect(Collectors.joining(", "));
  }

  public static RuleKind of(Rule rule) {
    return switch (rule) {
      case Measure.Amount _ -> AMOUNT;
      case Measure.Quantity _ -> NUMBER;
      case Measure.Rate _ -> RATE;
      case Measure.OnePer _ -> ONE_PER;
      case Measure.Quota _ -> QUOTA;
      case Measure.Weights _ -> WEIGHTS;
      case Measure.Listed _ -> LIST;
      case Measure.Wording _ -> TEXT;
      case Requirement.AtLeast _ -> AT_LEAST;
      case Requirement.AtMost _ -> AT_MOST;
      case Requirement.Between _ -> BETWEEN;
      case Requirement.Share _ -> SHARE;
      case Requirement.SomeOf _ -> SOME_OF;
      case Requirement.Ceiling _ -> CEILING;
      case Requirement.Window _ -> WINDOW;
      case Requirement.Deadline _, Requirement.YearlyDeadline _ -> DEADLINE;
      case Requirement.NotBefore _ -> NOT_BEFORE;
      case Requirement.Requires _ -> REQUIRES;
      case Requirement.Excludes _ -> EXCLUDES;
      case Requirement.Bar _ -> BAR;
    };
  }
}
