package tw.jiegui.core.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;

/// Statements in the order of their years. An open one holds until the next begins.
public record Timeline(List<Statement> statements) {
  public Timeline {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("must say what holds from when");
    }
    statements =
        statements.stream()
            .sorted(Comparator.comparing(statement -> statement.span().from().firstDay()))
            .toList();
    IntStream.range(1, statements.size()).forEach(checkAgainstNext(statements));
  }

  /// Asked with a year of another kind than the authority dates by, it refuses: a school year is
  /// not a fiscal year. A day falls into years of any kind.
  public Optional<Statement> on(Term term) {
    if (!(term instanceof Day) && !term.isLike(basis())) {
      throw new IllegalArgumentException(basis().notation() + " asked with " + term.notation());
    }
    return onDay(term.firstDay());
  }

  public Optional<Statement> onDay(LocalDate day) {
    return statements.reversed().stream()
        .filter(statement -> !day.isBefore(statement.span().from().firstDay()))
        .findFirst()
        .filter(statement -> statement.span().contains(day));
  }

  public Optional<Statement> find(Term from) {
    return statements.stream()
        .filter(statement -> statement.span().from().equals(from))
        .findFirst();
  }

  /// The last day that a statement holds; none while nothing ends it.
  public @Nullable LocalDate lastDay(Statement statement) {
    int at = statements.indexOf(statement);
    var until = statement.span().until();
    if (until != null) {
      return until.lastDay();
    }
    return at + 1 < statements.size()
        ? statements.get(at + 1).span().from().firstDay().minusDays(1)
        : null;
  }

  /// The first term: its kind is the kind that all are dated by.
  public Term basis() {
    return statements.getFirst().span().from();
  }

  private static java.util.function.IntConsumer checkAgainstNext(List<Statement> statements) {
    return at -> check(statements.get(at - 1).span(), statements.get(at).span());
  }

  private static void check(Span earlier, Span later) {
    if (!earlier.from().isLike(later.from())) {
      throw new IllegalArgumentException(
          earlier.notation() + " and " + later.notation() + " are dates of different kinds");
    }
    var until = earlier.until();
    var end = until == null ? earlier.from().firstDay() : until.lastDay();
    if (!end.isBefore(later.from().firstDay())) {
      throw new IllegalArgumentException(
          earlier.notation() + " and " + later.notation() + " overlap");
    }
  }
}
