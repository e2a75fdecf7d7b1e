package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// What authorities show of their plans to everybody.
public record ProgressListPage(Shell shell, List<Entry> entries, EmptyState empty) implements Page {
  public ProgressListPage {
    entries = List.copyOf(entries);
  }

  public record Entry(Link link, String authority, String about) {}
}
