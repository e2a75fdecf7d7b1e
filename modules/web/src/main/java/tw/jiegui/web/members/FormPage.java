package tw.jiegui.web.members;

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
import tw.jiegui.web.pages.TextArea;

/// A form about one person: what it does, what it needs to know, how to send it.
public record FormPage(Shell shell, int status, Intro intro, List<Input> inputs, Sending sending)
    implements Page {
  public FormPage {
    inputs = List.copyOf(inputs);
  }

  /// The notice says why the form is shown again although nothing in it is wrong.
  public record Intro(
      String lead, SummaryList facts, ErrorSummary errors, @Nullable String notice) {}

  /// One of the three.
  public record Input(@Nullable Field field, @Nullable Choice choice, @Nullable TextArea area) {
    static Input of(Field field) {
      return new Input(field, null, null);
    }

    static Input of(Choice choice) {
      return new Input(null, choice, null);
    }

    static Input of(TextArea area) {
      return new Input(null, null, area);
    }
  }

  public record Sending(String address, List<Hidden> hidden, Button button, Link cancel) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }
}
