package tw.jiegui.web.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The office's schools by indicators.
public record MatrixPage(
    Shell shell, Scope scope, Filter filter, List<String> legend, Results results, Link frames)
    implements Page {
  public MatrixPage {
    legend = List.copyOf(legend);
  }

  /// Which frame, and which year.
  public record Scope(String address, List<Choice> choices) {
    public Scope {
      choices = List.copyOf(choices);
    }
  }

  public record Filter(
      String address, List<Hidden> kept, Field text, List<Choice> choices, @Nullable Link clear) {
    public Filter {
      kept = List.copyOf(kept);
      choices = List.copyOf(choices);
    }
  }

  public record Results(
      TableHead head, List<Row> rows, Pager pager, EmptyState empty, List<Link> files) {
    public Results {
      rows = List.copyOf(rows);
      files = List.copyOf(files);
    }
  }

  public record Row(Link school, String district, Reach reach, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public record Reach(String level, String met, String requests) {}

  /// A symbol for the eye, and the words for it.
  public record Cell(String symbol, String words) {}
}
