package tw.jiegui.core.documents.inspection;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// Why a file is not taken in. The code names a text in both languages.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> details;

  Refusal(String code, Object... details) {
    super(code);
    this.details = List.of(details);
  }

  Problem problem() {
    return Problem.of("file", String.valueOf(getMessage()), details.toArray());
  }
}
