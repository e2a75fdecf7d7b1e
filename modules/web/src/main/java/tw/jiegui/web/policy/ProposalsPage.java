package tw.jiegui.web.policy;

import java.util.List;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

public record ProposalsPage(Shell shell, String address, Choice state, Results results)
    implements Page {
  public record Results(TableHead head, List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link proposal, String by, Tag state, String decided) {}
}
