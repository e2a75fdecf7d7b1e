package tw.jiegui.web.api;

import java.util.ArrayList;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.pages.Address;

/// The Link header of a page of a list (RFC 8288).
public final class PageLinks {
  private PageLinks() {}

  public static String of(Slice<?> slice, Address address) {
    int page = slice.paging().page();
    var links = new ArrayList<String>();
    links.add(link(address, 1, "first"));
    if (page > 1) {
      links.add(link(address, Math.min(page - 1, slice.pages()), "prev"));
    }
    if (page < slice.pages()) {
      links.add(link(address, page + 1, "next"));
    }
    links.add(link(address, slice.pages(), "last"));
    return String.join(", ", links);
  }

  private static String link(Address address, int page, String relation) {
    return "<%s>; rel=\"%s\"".formatted(address.with("page", page), relation);
  }
}
