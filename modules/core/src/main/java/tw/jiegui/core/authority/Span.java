package tw.jiegui.core.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From one term on, without end or up to and with another of the same kind.
public record Span(Term from, @Nullable Term until) {
  public Span {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  public static Span from(Term from) {
    return new Span(from, null);
  }

  /// `SY111` is without end, `SY111..SY112` ends.
  public static Optional<Span> find(String notation) {
    var ends = notation.split("\\.\\.", -1);
    var from = Term.find(ends[0]);
    if (ends.length == 1) {
      return from.map(Span::from);
    }
    var until = Term.find(ends[1]);
    if (ends.length > 2
        || from.isEmpty()
        || until.isEmpty()
        || !from.get().isLike(until.get())
        || until.get().isBefore(from.get())) {
      return Optional.empty();
    }
    return Optional.of(new Span(from.get(), until.get()));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from.firstDay()) && (until == null || !day.isAfter(until.lastDay()));
  }

  public boolean overlaps(Span other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Span other) {
    return until != null && until.lastDay().isBefore(other.from.firstDay());
  }

  public String notation() {
    return until == null ? from.notation() : from.notation() + ".." + until.notation();
  }
}
