package tw.jiegui.core.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

public sealed interface Checked<T> {
  record Valid<T>(T value) implements Checked<T> {}

  record Invalid<T>(List<Problem> problems) implements Checked<T> {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  default List<Problem> found() {
    return this instanceof Invalid<T>(var problems) ? problems : List.of();
  }

  default <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Valid<T>(var value) -> new Valid<>(change.apply(value));
      case Invalid<T>(var problems) -> new Invalid<>(problems);
    };
  }

  /// The next check looks only at what passed this one.
  default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
    return switch (this) {
      case Valid<T>(var value) -> next.apply(value);
      case Invalid<T>(var problems) -> new Invalid<>(problems);
    };
  }

  /// Both values as one, or the problems of both.
  static <A, B, R> Checked<R> both(Checked<A> a, Checked<B> b, BiFunction<A, B, R> join) {
    if (a instanceof Valid<A>(var first) && b instanceof Valid<B>(var second)) {
      return new Valid<>(join.apply(first, second));
    }
    var problems = new ArrayList<>(a.found());
    problems.addAll(b.found());
    return new Invalid<>(problems);
  }
}
