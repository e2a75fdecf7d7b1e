package tw.jiegui.web.toolkits;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// The toolkits that somebody writes or moderates.
public record WorkshopPage(
    Shell shell, Link create, List<Link> states, TableHead head, Results results) implements Page {
  public WorkshopPage {
    states = List.copyOf(states);
  }

  public record Results(List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link toolkit, Tag state, String from, String changed) {}
}
