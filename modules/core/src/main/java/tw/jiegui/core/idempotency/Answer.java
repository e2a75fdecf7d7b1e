package tw.jiegui.core.idempotency;

/// What was answered: an HTTP status, where the thing made is, and what was said of it.
public record Answer(int status, String location, String body) {
  /// Only work that was done is remembered: after a refusal the same key may be tried again.
  boolean isDone() {
    return status < 400;
  }
}
