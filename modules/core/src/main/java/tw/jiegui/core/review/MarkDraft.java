package tw.jiegui.core.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// What a reviewer typed, and for each field the mark of what stood there when he began. Without
/// marks it is to stand whatever was there.
public record MarkDraft(Map<MarkField, String> values, Map<MarkField, String> marks) {
  public static final int LONGEST_REASON = 4000;

  public MarkDraft {
    values = Map.copyOf(values);
    marks = Map.copyOf(marks);
  }

  /// Tells one content of a field from another.
  public static String mark(String value) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static Checked<MarkDraft> read(
      Marking marking, Map<MarkField, String> typed, Map<MarkField, String> marks) {
    String reason = Reason.of(typed.getOrDefault(MarkField.REASON, ""));
    return Checked.both(
        marking.read(typed.getOrDefault(MarkField.JUDGEMENT, "")),
        checked(reason),
        (judgement, why) -> {
          var values = new EnumMap<MarkField, String>(MarkField.class);
          values.put(MarkField.JUDGEMENT, judgement);
          values.put(MarkField.REASON, why);
          return new MarkDraft(values, marks);
        });
  }

  private static Checked<String> checked(String reason) {
    return reason.length() <= LONGEST_REASON
        ? new Checked.Valid<>(reason)
        : new Checked.Invalid<>(List.of(Problem.of("reason", "too-long", LONGEST_REASON)));
  }

  String value(MarkField field) {
    return Objects.requireNonNull(values.get(field));
  }

  enum Fate {
    LEFT,
    WRITTEN,
    CLASHES
  }

  /// Whether it was typed on top of what stands there, or not touched at all, or is the same.
  Fate fate(MarkField field, String now) {
    String mine = value(field);
    String mark = marks.get(field);
    if (mine.equals(now) || mark(mine).equals(mark)) {
      return Fate.LEFT;
    }
    return mark == null || mark(now).equals(mark) ? Fate.WRITTEN : Fate.CLASHES;
  }
}
