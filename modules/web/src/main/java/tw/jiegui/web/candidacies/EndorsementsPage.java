package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Applications of own schools that wait for a word of their authority.
public record EndorsementsPage(Shell shell, TableHead head, List<Row> rows, EmptyState empty)
    implements Page {
  public EndorsementsPage {
    rows = List.copyOf(rows);
  }

  public record Row(Link candidacy, String school, String since) {}
}
