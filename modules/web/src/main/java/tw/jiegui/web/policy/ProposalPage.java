package tw.jiegui.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// What somebody proposes, what would be different on which days, and the buttons of who decides.
public record ProposalPage(
    Shell shell, int status, Intro intro, Differences differences, @Nullable Deciding deciding)
    implements Page {
  public record Intro(
      Tag state, SummaryList facts, ErrorSummary errors, String notice, List<Link> from) {
    public Intro {
      from = List.copyOf(from);
    }
  }

  public record Differences(
      TableHead head, List<Difference> lines, TableHead shiftHead, List<Shifted> shifts, int more) {
    public Differences {
      lines = List.copyOf(lines);
      shifts = List.copyOf(shifts);
    }
  }

  public record Difference(String part, @Nullable String href, String before, String after) {}

  /// Days on which another rule would hold, marked where they have begun.
  public record Shifted(
      String provision, String days, String before, String after, @Nullable Tag back) {}

  public record Deciding(
      String address,
      String lead,
      List<Hidden> hidden,
      @Nullable TextArea note,
      List<Button> buttons) {
    public Deciding {
      hidden = List.copyOf(hidden);
      buttons = List.copyOf(buttons);
    }
  }
}
