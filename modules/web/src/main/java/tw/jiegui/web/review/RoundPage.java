package tw.jiegui.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// One round for the officer: who takes part, where the reviewers differ, and his decision.
public record RoundPage(
    Shell shell, int status, Head head, Parts parts, List<Item> items, Deciding deciding)
    implements Page {
  public RoundPage {
    items = List.copyOf(items);
  }

  public record Head(SummaryList facts, List<Tag> tags, List<Link> ways) {
    public Head {
      tags = List.copyOf(tags);
      ways = List.copyOf(ways);
    }
  }

  public record Parts(TableHead head, List<Part> rows, @Nullable Send want, @Nullable Send remind) {
    public Parts {
      rows = List.copyOf(rows);
    }
  }

  public record Part(String name, Tag state, String when, String why, String total) {}

  /// A form of one button.
  public record Send(String address, List<Hidden> hidden, String text) {
    public Send {
      hidden = List.copyOf(hidden);
    }
  }

  public record Item(Asked asked, Tag difference, List<Said> said, @Nullable TextArea why) {
    public Item {
      said = List.copyOf(said);
    }
  }

  /// The decided reason is empty as long as there is none.
  public record Asked(
      String anchor, String name, String asks, List<String> evidence, String decidedWhy) {
    public Asked {
      evidence = List.copyOf(evidence);
    }
  }

  public record Said(String name, String judgement, String reason) {}

  /// The form is absent where there is nothing to decide (any more), and the note says why.
  public record Deciding(
      @Nullable Decide form, List<Step> steps, String note, ErrorSummary errors) {
    public Deciding {
      steps = List.copyOf(steps);
    }
  }

  public record Decide(
      String address, Hidden version, Choice outcome, @Nullable Reserved reserved) {}

  /// What stands against some outcomes, and the reason for deciding on one of them all the same.
  public record Reserved(List<Point> points, TextArea reason) {
    public Reserved {
      points = List.copyOf(points);
    }
  }

  public record Point(String name, String why) {}

  /// Sends a sheet back or takes it away, with a reason.
  public record Step(
      String summary,
      String address,
      List<Hidden> hidden,
      Field reason,
      Button button,
      boolean open) {
    public Step {
      hidden = List.copyOf(hidden);
    }
  }
}
