package tw.jiegui.web.review;

import java.util.List;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The pool of reviewers.
public record PoolPage(
    Shell shell, List<Link> ways, Filter filter, TableHead head, List<Row> rows, Around around)
    implements Page {
  public PoolPage {
    ways = List.copyOf(ways);
    rows = List.copyOf(rows);
  }

  public record Filter(String address, Field text, Choice active, boolean narrowed) {}

  public record Row(
      Link name, String fields, String stages, String load, String submitted, String term) {}

  public record Around(Pager pager, EmptyState empty) {}
}
