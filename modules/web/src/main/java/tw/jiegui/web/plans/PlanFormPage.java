package tw.jiegui.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TextArea;

/// A form of this feature: what it is about, what it asks, how to send it.
public record PlanFormPage(
    Shell shell, int status, Intro intro, List<Input> inputs, Sending sending) implements Page {
  public PlanFormPage {
    inputs = List.copyOf(inputs);
  }

  /// The notice says who was first, where somebody was.
  public record Intro(
      String lead, SummaryList facts, ErrorSummary errors, @Nullable String notice) {
    static Intro of(String lead, List<SummaryRow> facts) {
      return new Intro(lead, new SummaryList(facts), new ErrorSummary("", List.of()), null);
    }
  }

  /// One of the four.
  public record Input(
      @Nullable Field field,
      @Nullable Choice choice,
      @Nullable TextArea area,
      @Nullable String heading) {
    static Input of(Field field) {
      return new Input(field, null, null, null);
    }

    static Input of(Choice choice) {
      return new Input(null, choice, null, null);
    }

    static Input of(TextArea area) {
      return new Input(null, null, area, null);
    }

    static Input heading(String text) {
      return new Input(null, null, null, text);
    }
  }

  public record Sending(String address, List<Hidden> hidden, Button button, Link cancel) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }

  static PlanFormPage of(Shell shell, Intro intro, List<Input> inputs, Sending sending) {
    return new PlanFormPage(shell, 200, intro, inputs, sending);
  }

  PlanFormPage with(List<Problem> problems) {
    if (problems.isEmpty()) {
      return this;
    }
    var errors = new PlanWords(shell.texts()).summary(problems);
    return new PlanFormPage(
        shell, 422, new Intro(intro.lead(), intro.facts(), errors, null), inputs, sending);
  }

  PlanFormPage conflict(String who) {
    return new PlanFormPage(
        shell, 409, new Intro(intro.lead(), intro.facts(), intro.errors(), who), inputs, sending);
  }
}
