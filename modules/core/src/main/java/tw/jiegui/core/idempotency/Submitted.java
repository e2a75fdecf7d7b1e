package tw.jiegui.core.idempotency;

public sealed interface Submitted<T> {
  /// It was done, or refused, just now.
  record First<T>(T result) implements Submitted<T> {}

  /// It was done before: this was answered then.
  record Again<T>(Answer answer) implements Submitted<T> {}

  /// The key was used before for something else.
  record KeyReused<T>() implements Submitted<T> {}
}
