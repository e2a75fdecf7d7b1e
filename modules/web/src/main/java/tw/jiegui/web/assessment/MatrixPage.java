package tw.jiegui.web.assessment;

import java.util.List;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The office's schools by indicators.
public record MatrixPage(
    Shell shell, Filter filter, List<String> legend, Results results, Link frames) implements Page {
  public MatrixPage {
    legend = List.copyOf(legend);
  }

  public record Filter(
      String address, Field text, List<Choice> choices, String sort, boolean narrowed) {
    public Filter {
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
