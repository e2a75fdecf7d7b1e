package tw.jiegui.web.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// What a school has begun in a year, and what it may begin with.
public record YearPage(
    Shell shell, @Nullable EmptyState empty, List<Link> begun, List<Beginning> beginnings)
    implements Page {
  public YearPage {
    begun = List.copyOf(begun);
    beginnings = List.copyOf(beginnings);
  }

  public record Beginning(String name, String about, String address, Button button) {}
}
