package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;

/// What was achieved, as somebody typed it.
public record ActualDraft(String value, String base, String note, String evidence) {
  /// Read against the indicator: what it can be, its kind says.
  public Checked<Actual.Statement> check(Course course) {
    var reader = new Reader();
    var number = number(reader, "value", value, course);
    var of = base(reader, course);
    var why = reader.optionalText("note", note, 1000);
    if (course.nature().kind() == IndicatorKind.TEXT && why.isEmpty() && number.signum() > 0) {
      reader.problem("note", "result-in-words-missing");
    }
    var link = reader.optionalText("evidence", evidence, 500);
    return reader.result(() -> new Actual.Statement(new Figure(number, of), why, link));
  }

  private @Nullable BigDecimal base(Reader reader, Course course) {
    if (base.isBlank() || !course.nature().kind().isRatio()) {
      return null;
    }
    var whole = reader.decimal("base", base);
    if (whole.signum() <= 0) {
      reader.problem("base", "base-not-positive");
    }
    return whole;
  }

  static BigDecimal number(Reader reader, String field, String typed, Course course) {
    var number = reader.decimal(field, typed);
    var kind = course.nature().kind();
    if (kind.isDone() && !List.of(BigDecimal.ZERO, BigDecimal.ONE).contains(number)) {
      reader.problem(field, "not-a-choice", typed);
    } else if (kind == IndicatorKind.LEVEL
        && number.signum() != 0
        && !course.levels().containsKey(number)) {
      reader.problem(field, "not-a-choice", typed);
    } else if (number.signum() < 0 && kind != IndicatorKind.RISE) {
      reader.problem(field, "negative");
    }
    return number;
  }
}
