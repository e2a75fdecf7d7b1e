package tw.jiegui.core.documents.inspection;

import java.text.Normalizer;
import java.util.Locale;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Names that people and machines read alike.
public final class FileNames {
  public static final int LONGEST = 120;

  /// Characters that turn the direction of what follows, or are not there for the eye.
  private static final String UNSEEN =
      ".*[\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb].*";

  private FileNames() {}

  public static Checked<String> check(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    String code = code(name);
    return code.isEmpty()
        ? new Checked.Valid<>(name)
        : new Checked.Invalid<>(java.util.List.of(Problem.of("file", code, LONGEST)));
  }

  private static String code(String name) {
    if (name.isEmpty()) {
      return "name-missing";
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return "name-control";
    }
    if (name.matches(UNSEEN)) {
      return "name-unseen";
    }
    if (name.matches(".*[/\\\\:*?\"<>|].*") || name.startsWith(".")) {
      return "name-path";
    }
    return name.codePointCount(0, name.length()) > LONGEST ? "name-long" : "";
  }

  static String extension(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
