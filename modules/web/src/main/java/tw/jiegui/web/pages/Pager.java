package tw.jiegui.web.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.language.Texts;

/// The way through a long list.
public record Pager(Words words, @Nullable Link previous, List<Link> pages, @Nullable Link next) {
  public record Words(String label, String count) {}

  private static final int AROUND = 2;

  public Pager {
    pages = List.copyOf(pages);
  }

  /// The address keeps the filter; its parameter `page` is set here.
  public static Pager of(Slice<?> slice, Address address, Texts texts) {
    int page = slice.paging().page();
    var words =
        new Words(
            texts.of("pages.pager"),
            texts.of("pages.pager.count", slice.total(), page, slice.pages()));
    return new Pager(
        words,
        page > 1 ? Link.to(at(address, page - 1), texts.of("pages.pager.previous")) : null,
        near(page, slice.pages()).mapToObj(number -> numbered(number, page, address)).toList(),
        page < slice.pages() ? Link.to(at(address, page + 1), texts.of("pages.pager.next")) : null);
  }

  public boolean hasMany() {
    return previous != null || next != null;
  }

  /// First, last, and those around the current one.
  private static IntStream near(int page, int last) {
    return IntStream.rangeClosed(1, last)
        .filter(number -> number == 1 || number == last || Math.abs(number - page) <= AROUND);
  }

  private static Link numbered(int number, int page, Address address) {
    return new Link(String.valueOf(number), at(address, number), number == page);
  }

  private static String at(Address address, int page) {
    return address.with("page", page == 1 ? "" : page).toString();
  }
}
