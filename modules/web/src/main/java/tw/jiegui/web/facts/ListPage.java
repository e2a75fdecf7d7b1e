package tw.jiegui.web.facts;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The facts of one kind of a school's year.
public record ListPage(
    Shell shell, Intro intro, TableHead head, Results results, List<Link> withdrawn)
    implements Page {
  public record Intro(String school, String lead, List<Link> actions) {
    public Intro {
      actions = List.copyOf(actions);
    }
  }

  public record Results(List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link fact, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public ListPage {
    withdrawn = List.copyOf(withdrawn);
  }
}
