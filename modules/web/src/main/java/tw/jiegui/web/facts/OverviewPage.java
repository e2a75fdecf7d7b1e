package tw.jiegui.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// A school's year: what is registered, and what that counts for.
public record OverviewPage(Shell shell, List<Link> years, Registered registered, Numbers counts)
    implements Page {
  public OverviewPage {
    years = List.copyOf(years);
  }

  public record Registered(
      TableHead head, List<Line> lines, @Nullable EmptyState empty, List<Link> actions) {
    public Registered {
      lines = List.copyOf(lines);
      actions = List.copyOf(actions);
    }
  }

  public record Line(Link kind, String number, String what, @Nullable Link add) {}

  public record Numbers(List<Counts.Part> metrics, List<Counts.Part> conditions) {
    public Numbers {
      metrics = List.copyOf(metrics);
      conditions = List.copyOf(conditions);
    }
  }
}
