package tw.jiegui.web.schools;

import java.util.List;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

public record SchoolListPage(Shell shell, Filter filter, Results results, List<Link> actions)
    implements Page {
  public SchoolListPage {
    actions = List.copyOf(actions);
  }

  /// The form that narrows the list, and the address that it goes to.
  public record Filter(
      String address, Field text, List<Choice> choices, String sort, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  public record Results(
      TableHead head, List<SchoolRow> rows, Pager pager, EmptyState empty, List<Link> files) {
    public Results {
      rows = List.copyOf(rows);
      files = List.copyOf(files);
    }
  }
}
