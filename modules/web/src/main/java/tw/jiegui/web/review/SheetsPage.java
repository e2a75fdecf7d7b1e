package tw.jiegui.web.review;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A reviewer's own sheets.
public record SheetsPage(Shell shell, TableHead head, List<Row> rows, EmptyState empty)
    implements Page {
  public SheetsPage {
    rows = List.copyOf(rows);
  }

  public record Row(Link sheet, String applicant, String stage, List<Tag> tags, Progress progress) {
    public Row {
      tags = List.copyOf(tags);
    }
  }

  public record Progress(String due, String done) {}
}
