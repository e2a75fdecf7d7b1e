package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

public record Banner(Kind kind, String title, String text, @Nullable Link next) {
  public enum Kind {
    SUCCESS,
    NOTICE
  }

  public boolean isSuccess() {
    return kind == Kind.SUCCESS;
  }
}
