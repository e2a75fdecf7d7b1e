package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A published version of a scheme, what it differs in from the one before, and all versions.
public record VersionPage(
    Shell shell, Intro intro, List<Part> parts, @Nullable Differences differences, Versions all)
    implements Page {
  public VersionPage {
    parts = List.copyOf(parts);
  }

  public record Intro(Tag state, SummaryList facts) {}

  public record Differences(String before, TableHead head, List<Difference> rows) {
    public Differences {
      rows = List.copyOf(rows);
    }
  }

  public record Difference(String what, String before, String now) {}

  public record Versions(TableHead head, List<Row> rows) {
    public Versions {
      rows = List.copyOf(rows);
    }
  }

  public record Row(Link version, Tag state, String begins, String published) {}
}
