package tw.jiegui.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// A goal, a strategy or an action with everything that is known of it.
public record NodePage(
    Shell shell, int status, About about, List<GaugeView> gauges, Timetable timetable, Talk talk)
    implements Page {
  public NodePage {
    gauges = List.copyOf(gauges);
  }

  public record About(
      Tag state,
      String year,
      String text,
      SummaryList facts,
      List<Link> parts,
      List<Link> actions,
      Arranging arranging) {
    public About {
      parts = List.copyOf(parts);
      actions = List.copyOf(actions);
    }
  }

  /// To move a part of the plan, or take it away; nothing for those who only look.
  public record Arranging(List<QuestionPage.Doing> doings, @Nullable Moving moving) {
    static final Arranging NONE = new Arranging(List.of(), null);

    public Arranging {
      doings = List.copyOf(doings);
    }
  }

  public record Moving(String address, Choice parent, Button button) {}

  /// Empty for an action whose document gives no months.
  public record Timetable(TableHead head, List<Month> months) {
    public Timetable {
      months = List.copyOf(months);
    }
  }

  public record Month(String name, String text) {}

  /// The authority's own: what was reported when by whom, and what people say.
  public record Talk(
      List<Word> history, List<Word> comments, ErrorSummary errors, @Nullable Writing writing) {
    static final Talk NONE = new Talk(List.of(), List.of(), new ErrorSummary("", List.of()), null);

    public Talk {
      history = List.copyOf(history);
      comments = List.copyOf(comments);
    }
  }

  public record Word(String text, String by) {}

  public record Writing(String address, Hidden once, TextArea text, Button button) {}
}
