package tw.jiegui.core.assessment;

import java.util.Locale;

/// What people write of an indicator; each field may be written by somebody else at the same time.
public enum AnswerField {
  TEXT,
  JUDGEMENT;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
