package tw.jiegui.web.plans;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// What a plan's actions do in each month of the year.
public record TimetablePage(Shell shell, TableHead head, List<Row> rows, EmptyState empty)
    implements Page {
  public TimetablePage {
    rows = List.copyOf(rows);
  }

  public record Row(Link action, List<String> months) {
    public Row {
      months = List.copyOf(months);
    }
  }
}
