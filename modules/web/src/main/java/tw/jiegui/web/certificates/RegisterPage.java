package tw.jiegui.web.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.charts.TileMap;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// Certificates as a list that can be narrowed: everybody's register with its map, or what one
/// authority gave out.
public record RegisterPage(Shell shell, Intro intro, Filter filter, Results results)
    implements Page {
  public record Intro(String lead, List<Link> ways) {
    public Intro {
      ways = List.copyOf(ways);
    }
  }

  public record Filter(String address, Field text, List<Choice> choices, boolean narrowed) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// The map is absent where all belong to one authority anyway.
  public record Results(
      TableHead head,
      List<Row> rows,
      Pager pager,
      EmptyState empty,
      @Nullable TileMap map,
      Files files) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link certificate, String title, String holder, String validity, Tag standing) {}

  public record Files(String note, List<Link> links) {
    public Files {
      links = List.copyOf(links);
    }
  }
}
