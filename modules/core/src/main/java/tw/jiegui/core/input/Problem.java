package tw.jiegui.core.input;

import java.util.List;

/// One thing wrong with one field. The code names a text in both languages, filled with the
/// details.
public record Problem(String field, String code, List<String> details) {
  public Problem {
    details = List.copyOf(details);
  }

  public static Problem of(String field, String code, Object... details) {
    return new Problem(field, code, List.of(details).stream().map(String::valueOf).toList());
  }
}
