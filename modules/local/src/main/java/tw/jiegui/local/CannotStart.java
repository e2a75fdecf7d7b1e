package tw.jiegui.local;

/// An expected end: its message is the one line that a person reads.
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message) {
    super(message);
  }

  CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
