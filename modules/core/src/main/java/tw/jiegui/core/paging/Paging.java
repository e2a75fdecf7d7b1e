package tw.jiegui.core.paging;

/// Which part of a list is wanted: page numbers begin at 1.
public record Paging(int page, int size) {
  public static final int MOST = 200;

  public Paging {
    if (page < 1 || size < 1 || size > MOST) {
      throw new IllegalArgumentException("page " + page + " of size " + size);
    }
  }

  /// What somebody typed into an address, brought within bounds.
  public static Paging clamped(int page, int size) {
    return new Paging(Math.clamp(page, 1, 100_000), Math.clamp(size, 1, MOST));
  }

  public int offset() {
    return (page - 1) * size;
  }
}
