package tw.jiegui.core.paging;

import java.util.List;
import java.util.function.Function;

/// One page of a list, and how long the whole is.
public record Slice<T>(List<T> rows, long total, Paging paging) {
  public Slice {
    rows = List.copyOf(rows);
  }

  public int pages() {
    return Math.toIntExact(Math.max(1, (total + paging.size() - 1) / paging.size()));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> change) {
    return new Slice<>(rows.stream().<R>map(change).toList(), total, paging);
  }
}
