package tw.jiegui.core.review;

import java.util.Locale;

/// What a reviewer writes to a question; each field is saved by itself.
public enum MarkField {
  JUDGEMENT,
  REASON;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
