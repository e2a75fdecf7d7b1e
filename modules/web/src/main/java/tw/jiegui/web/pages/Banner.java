package tw.jiegui.web.pages;

public record Banner(Kind kind, String title, String text) {
  public enum Kind {
    SUCCESS,
    NOTICE
  }

  public boolean isSuccess() {
    return kind == Kind.SUCCESS;
  }
}
