package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

public record PlanListPage(Shell shell, List<Entry> plans, EmptyState empty, List<Link> actions)
    implements Page {
  public PlanListPage {
    plans = List.copyOf(plans);
    actions = List.copyOf(actions);
  }

  public record Entry(Link plan, String years, Tag state, List<String> counts) {
    public Entry {
      counts = List.copyOf(counts);
    }
  }
}
