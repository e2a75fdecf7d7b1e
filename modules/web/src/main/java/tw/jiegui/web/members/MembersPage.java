package tw.jiegui.web.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// The members whom somebody manages.
public record MembersPage(
    Shell shell, List<Link> actions, Filter filter, TableHead head, Results results)
    implements Page {
  public MembersPage {
    actions = List.copyOf(actions);
  }

  public record Filter(String address, List<Field> fields, List<Choice> choices, boolean narrowed) {
    public Filter {
      fields = List.copyOf(fields);
      choices = List.copyOf(choices);
    }
  }

  public record Results(List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link member, String email, List<Held> posts, @Nullable Tag unbound) {
    public Row {
      posts = List.copyOf(posts);
    }
  }

  public record Held(String post, Tag standing) {}
}
