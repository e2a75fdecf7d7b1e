package tw.jiegui.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;

/// What holds: by topic, or found by a word.
public record OverviewPage(
    Shell shell, Filter filter, List<Topic> topics, @Nullable Found found, Aside aside)
    implements Page {
  public OverviewPage {
    topics = List.copyOf(topics);
  }

  public record Filter(String address, Field text, boolean narrowed) {}

  public record Topic(Link way, String count) {}

  public record Found(
      String heading, TableHead head, List<Row> rows, Pager pager, EmptyState empty) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link provision, String says, String source) {}

  /// Which revision this is, where else to go, and whether others see it.
  public record Aside(
      SummaryList facts, List<Link> ways, List<Link> files, @Nullable Showcase showcase) {
    public Aside {
      ways = List.copyOf(ways);
      files = List.copyOf(files);
    }
  }

  public record Showcase(String address, Button button) {}
}
