package tw.jiegui.core.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;

/// What somebody typed, and for each field the mark of what stood there when he began.
public record AnswerDraft(Map<AnswerField, String> values, Map<AnswerField, String> marks) {
  private static final int LONGEST = 5_000;

  public AnswerDraft {
    values = Map.copyOf(values);
    marks = Map.copyOf(marks);
  }

  /// Tells one content of a field from another.
  public static String mark(String value) {
    return FrameVersion.revision(value).substring(0, 16);
  }

  public static Checked<AnswerDraft> read(
      Map<AnswerField, String> typed, Map<AnswerField, String> marks) {
    var values = new EnumMap<AnswerField, String>(AnswerField.class);
    String text = typed.getOrDefault(AnswerField.TEXT, "").replace("\r\n", "\n").strip();
    if (text.length() > LONGEST) {
      return invalid(Problem.of("text", "too-long", LONGEST));
    }
    values.put(AnswerField.TEXT, text);
    String judgement = typed.getOrDefault(AnswerField.JUDGEMENT, Judgement.UNSAID.slug());
    if (Judgement.of(judgement).isEmpty()) {
      return invalid(Problem.of("judgement", "not-a-choice", Reader.tidy(judgement)));
    }
    values.put(AnswerField.JUDGEMENT, judgement);
    return new Checked.Valid<>(new AnswerDraft(values, marks));
  }

  private static Checked<AnswerDraft> invalid(Problem problem) {
    return new Checked.Invalid<>(List.of(problem));
  }

  public String value(AnswerField field) {
    return Objects.requireNonNull(values.get(field));
  }

  /// Whether it was typed on top of what stands there, or not touched at all, or is the same.
  Fate fate(AnswerField field, String now) {
    String mine = value(field);
    String mark = marks.getOrDefault(field, "");
    if (mine.equals(now) || mark(mine).equals(mark)) {
      return Fate.LEFT;
    }
    return mark(now).equals(mark) ? Fate.WRITTEN : Fate.CLASHES;
  }

  enum Fate {
    LEFT,
    WRITTEN,
    CLASHES
  }
}
