package tw.jiegui.web.review;

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

/// The office's table of all rounds.
public record RoundsPage(Shell shell, List<Link> ways, Filter filter, Results results, Bulk bulk)
    implements Page {
  public RoundsPage {
    ways = List.copyOf(ways);
  }

  public record Filter(
      String address, Field text, List<Choice> choices, String sort, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  public record Bulk(String address, Button assign, Button remind) {}

  public record Results(
      TableHead head, List<Row> rows, Pager pager, EmptyState empty, List<Link> files) {
    public Results {
      rows = List.copyOf(rows);
      files = List.copyOf(files);
    }
  }

  public record Row(Name name, String stage, List<Tag> tags, String due, Counts counts) {
    public Row {
      tags = List.copyOf(tags);
    }
  }

  public record Name(String id, String pick, Link round, String applicant) {}

  public record Counts(String asked, String submitted, String differing) {}
}
