package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// Home within one authority: as whom one acts, what waits, where one may go.
public record DeskPage(Shell shell, List<String> hats, List<Task> tasks, List<Link> sections)
    implements Page {
  public DeskPage {
    hats = List.copyOf(hats);
    tasks = List.copyOf(tasks);
    sections = List.copyOf(sections);
  }

  public EmptyState nothing() {
    return EmptyState.of(text("home.desk.nothing.title"), text("home.desk.nothing"));
  }
}
