package tw.jiegui.web.policy;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.TextArea;

/// Asks what a provision is to say from when, and why.
public record ProposePage(Shell shell, int status, Intro intro, Inputs inputs, Sending sending)
    implements Page {
  public record Intro(ErrorSummary errors, SummaryList facts, String notice) {}

  /// The values one by one, or the rule as text where its shape is to change.
  public record Inputs(
      Field from, Field until, List<Field> values, List<TextArea> text, TextArea reason) {
    public Inputs {
      values = List.copyOf(values);
      text = List.copyOf(text);
    }
  }

  public record Sending(
      String address, List<Hidden> hidden, Button button, Link cancel, Link otherWay) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }
}
