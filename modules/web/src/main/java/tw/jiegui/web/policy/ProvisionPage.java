package tw.jiegui.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// One provision: what it says in which years, where it stands, how it came to be so, and a place
/// to try it.
public record ProvisionPage(
    Shell shell, int status, Intro intro, Years years, Trial trial, List<Told> history)
    implements Page {
  public ProvisionPage {
    history = List.copyOf(history);
  }

  public record Intro(@Nullable String about, SummaryList facts, @Nullable Link propose) {}

  public record Years(TableHead head, List<Row> rows) {
    public Years {
      rows = List.copyOf(rows);
    }
  }

  public record Row(String span, String says, Tag when) {}

  /// Asks for the facts of a case and shows what the rule makes of them.
  public record Trial(
      String address,
      ErrorSummary errors,
      List<Input> inputs,
      Button button,
      @Nullable Result result) {
    public Trial {
      inputs = List.copyOf(inputs);
    }
  }

  /// One of the two.
  public record Input(@Nullable Field field, @Nullable Choice choice) {
    static Input of(Field field) {
      return new Input(field, null);
    }

    static Input of(Choice choice) {
      return new Input(null, choice);
    }
  }

  public record Result(Tag outcome, String why, SummaryList ground) {}

  public record Told(
      Tag state, String what, @Nullable String before, String after, Link proposal, String by) {}
}
