package tw.jiegui.web.review;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Every question that was ever asked, with how many examples there are.
public record AnchorsPage(Shell shell, TableHead head, List<Row> rows, EmptyState empty)
    implements Page {
  public AnchorsPage {
    rows = List.copyOf(rows);
  }

  public record Row(Link question, String kind, String anchors) {}
}
