package tw.jiegui.web.documents;

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

/// The documents of a school's year.
public record ListPage(Shell shell, Intro intro, Filter filter, Results results) implements Page {
  public record Intro(String school, String scanning, List<Link> years, @Nullable Link upload) {
    public Intro {
      years = List.copyOf(years);
    }
  }

  public record Filter(String address, Field text, Choice kind, Choice withdrawn) {}

  public record Results(TableHead head, List<Row> rows, Pager pager, EmptyState empty) {
    public Results {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link document, @Nullable Picture picture, Cells cells, Tag state) {}

  public record Picture(String address, String words) {}

  public record Cells(String kind, String size, String used, String recorded) {}
}
