package tw.jiegui.web.aggregates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.charts.Bars;
import tw.jiegui.web.charts.TileMap;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// The figures of a year: what they come to, on the map, year by year, and all of them in a table.
public record StatisticsPage(
    Shell shell, Filter filter, List<Sum> sums, Pictures pictures, Results results)
    implements Page {
  public StatisticsPage {
    sums = List.copyOf(sums);
  }

  public record Filter(String address, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// One series, summed up, and what of a hundred schools that is.
  public record Sum(String name, String number, String share) {}

  public record Pictures(@Nullable TileMap map, Bars years) {}

  public record Results(TableHead head, List<Row> rows, List<Link> files, Notes notes) {
    public Results {
      rows = List.copyOf(rows);
      files = List.copyOf(files);
    }
  }

  public record Row(String id, String name, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// How the numbers come about, and by which article small ones are withheld.
  public record Notes(List<String> meanings, @Nullable Link withheld) {
    public Notes {
      meanings = List.copyOf(meanings);
    }
  }
}
