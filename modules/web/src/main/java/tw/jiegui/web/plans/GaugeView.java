package tw.jiegui.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// An indicator: what it measures, its chart, and the same as a table.
public record GaugeView(
    String id,
    String name,
    List<String> about,
    @Nullable Chart chart,
    Years years,
    List<Link> actions,
    QuestionPage.@Nullable Doing remove) {
  public GaugeView {
    about = List.copyOf(about);
    actions = List.copyOf(actions);
  }

  public record Years(TableHead head, List<Line> lines) {
    public Years {
      lines = List.copyOf(lines);
    }
  }

  public record Line(
      String year, String target, List<Stated> actuals, Tag state, String why, List<Link> actions) {
    public Line {
      actuals = List.copyOf(actuals);
      actions = List.copyOf(actions);
    }
  }

  /// A figure with what backs it.
  public record Stated(String figure, String backing, @Nullable Link evidence) {}
}
