package tw.jiegui.web.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;

/// A school: what it is, what became of it, and what the reader may do.
public record SchoolPage(
    Shell shell, Tag state, Notice notice, SummaryList facts, History history, List<Link> actions)
    implements Page {
  public SchoolPage {
    actions = List.copyOf(actions);
  }

  /// What a reader must know first: that he came by an old code, or looks at a school of the past.
  public record Notice(@Nullable String text, @Nullable Link link) {
    static final Notice NONE = new Notice(null, null);
  }

  public record History(List<Moment> moments, List<String> formerCodes) {
    public History {
      moments = List.copyOf(moments);
      formerCodes = List.copyOf(formerCodes);
    }
  }

  /// One thing that happened, why, and who recorded it.
  public record Moment(String day, String what, @Nullable Link other, String reason, String by) {}
}
