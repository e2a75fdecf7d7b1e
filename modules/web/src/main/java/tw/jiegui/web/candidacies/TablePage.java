package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// The office's candidacies.
public record TablePage(Shell shell, int status, Filter filter, Results results, Bulk bulk)
    implements Page {
  public record Filter(
      String address, Field text, List<Choice> choices, String sort, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  public record Results(
      TableHead head, List<Row> rows, Pager pager, EmptyState empty, List<Link> links) {
    public Results {
      rows = List.copyOf(rows);
      links = List.copyOf(links);
    }
  }

  public record Row(String ticked, Link school, Cells cells, Tag state) {}

  public record Cells(String tier, String stage, String due, String changed) {}

  /// What can be done with all that are ticked.
  public record Bulk(String address, Choice move, Field reason, Button button) {}
}
