package tw.jiegui.web.review;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// How severe each reviewer is against the others: a chart, and its table.
public record SeverityPage(
    Shell shell, SeverityChart chart, TableHead head, List<Row> rows, EmptyState empty)
    implements Page {
  public SeverityPage {
    rows = List.copyOf(rows);
  }

  public record Row(String name, String deviation, String compared, String reading) {}
}
