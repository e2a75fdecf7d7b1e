package tw.jiegui.web.members;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Invitations of one state; the other states are a link away.
public record InvitationsPage(Shell shell, List<Link> states, TableHead head, Results results)
    implements Page {
  public InvitationsPage {
    states = List.copyOf(states);
  }

  public record Results(List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link guest, String email, String post, String when) {}
}
