package tw.jiegui.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// One document, what it is shown for, and what may be done with it.
public record DocumentPage(Shell shell, int status, Told told, Uses uses, Actions actions)
    implements Page {
  public record Told(
      @Nullable String notice,
      Tag state,
      SummaryList facts,
      ListPage.@Nullable Picture picture,
      @Nullable Link download) {}

  public record Uses(List<Link> facts, String none) {
    public Uses {
      facts = List.copyOf(facts);
    }
  }

  public record Actions(
      ErrorSummary errors,
      @Nullable Describing describing,
      @Nullable Sending sending,
      @Nullable Link history) {}

  public record Describing(
      String address, Hidden version, Field name, TextArea description, Button button) {}

  /// Withdraws it, or brings it back.
  public record Sending(String address, Hidden version, String lead, Button button) {}
}
