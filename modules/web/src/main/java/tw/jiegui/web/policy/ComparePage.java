package tw.jiegui.web.policy;

import java.util.List;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Two policies side by side: where and when they differ.
public record ComparePage(
    Shell shell, RevisionsPage.Comparing comparing, TableHead head, List<Row> rows, int more)
    implements Page {
  public ComparePage {
    rows = List.copyOf(rows);
  }

  public record Row(String provision, String days, String before, String after) {}
}
