package tw.jiegui.web.candidacies;

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

/// A candidacy: where it stands, what comes next and by when, and all that lies behind it.
public record CandidacyPage(
    Shell shell, int status, Standing standing, List<Act> acts, Behind behind) implements Page {
  public CandidacyPage {
    acts = List.copyOf(acts);
  }

  public record Standing(Tag state, String next, SummaryList facts, ErrorSummary errors) {}

  /// One form: what it does, what it asks for, and its button.
  public record Act(
      String address, String lead, List<Hidden> hidden, Inputs inputs, Button button) {
    public Act {
      hidden = List.copyOf(hidden);
    }
  }

  /// What is not met stands before the reason that it needs.
  public record Inputs(
      List<Choice> choices, List<Field> fields, @Nullable Unmet unmet, @Nullable TextArea area) {
    static final Inputs NONE = Inputs.of((TextArea) null);

    public Inputs {
      choices = List.copyOf(choices);
      fields = List.copyOf(fields);
    }

    static Inputs of(@Nullable TextArea area) {
      return new Inputs(List.of(), List.of(), null, area);
    }
  }

  public record Unmet(String lead, List<Point> points) {
    public Unmet {
      points = List.copyOf(points);
    }
  }

  /// What was found of one criterion, and where to see it where that can be opened.
  public record Point(String name, String why, @Nullable String href) {}

  public record Behind(
      Findings findings,
      List<Lines> lines,
      TableHead stepsHead,
      List<Step> steps,
      List<Link> links) {
    public Behind {
      lines = List.copyOf(lines);
      steps = List.copyOf(steps);
      links = List.copyOf(links);
    }
  }

  public record Findings(TableHead head, List<FindingRow> rows) {
    public Findings {
      rows = List.copyOf(rows);
    }
  }

  /// A heading with what stands under it, in one line each.
  public record Lines(String title, List<String> lines) {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  public record Step(String move, String to, Why why, String taken) {}

  /// The reason for a step, and what was not met when it was taken all the same.
  public record Why(String reason, List<Point> notwithstanding) {
    public Why {
      notwithstanding = List.copyOf(notwithstanding);
    }
  }
}
