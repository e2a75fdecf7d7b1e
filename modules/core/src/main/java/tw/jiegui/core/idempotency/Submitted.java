package tw.jiegui.core.idempotency;

public sealed interface Submitted {
  record First(Answer answer) implements Submitted {}

  /// It was done before: that answer once more.
  record Again(Answer answer) implements Submitted {}

  /// The key was used before for something else.
  record KeyReused() implements Submitted {}
}
