package tw.jiegui.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;

/// How a question is judged. A judgement is kept as text, in one form only; empty is none yet.
public sealed interface Marking {
  String FIELD = "judgement";
  String PASS = "pass";
  String FAIL = "fail";

  record PassFail() implements Marking {}

  record Score(BigDecimal min, BigDecimal max, BigDecimal weight) implements Marking {
    public Score {
      if (max.compareTo(min) <= 0 || weight.signum() <= 0) {
        throw new IllegalArgumentException(min + " to " + max + ", weight " + weight);
      }
    }
  }

  default BigDecimal weight() {
    return switch (this) {
      case PassFail() -> BigDecimal.ONE;
      case Score(_, _, var weight) -> weight;
    };
  }

  /// What somebody typed, in the form in which it is kept.
  default Checked<String> read(String typed) {
    String text = Reader.tidy(typed);
    if (text.isEmpty()) {
      return new Checked.Valid<>("");
    }
    return switch (this) {
      case PassFail() ->
          text.equals(PASS) || text.equals(FAIL)
              ? new Checked.Valid<>(text)
              : refused(Problem.of(FIELD, "not-a-choice", text));
      case Score score -> score(score, text);
    };
  }

  private static Checked<String> score(Score score, String text) {
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
      return refused(Problem.of(FIELD, "not-a-number", text));
    }
    var value = new BigDecimal(text);
    return value.compareTo(score.min()) < 0 || value.compareTo(score.max()) > 0
        ? refused(
            Problem.of(
                FIELD, "review.problem.out-of-range", plain(score.min()), plain(score.max())))
        : new Checked.Valid<>(plain(value));
  }

  private static Checked<String> refused(Problem problem) {
    return new Checked.Invalid<>(List.of(problem));
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// On one scale from 0 to 1, so that different questions can be compared.
  default Optional<BigDecimal> points(String judgement) {
    if (judgement.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (this) {
          case PassFail() -> judgement.equals(PASS) ? BigDecimal.ONE : BigDecimal.ZERO;
          case Score(var min, var max, _) ->
              new BigDecimal(judgement)
                  .subtract(min)
                  .divide(max.subtract(min), 4, RoundingMode.HALF_UP);
        });
  }
}
