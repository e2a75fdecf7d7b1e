package tw.jiegui.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// The terms on which somebody reviews, to be agreed or changed.
public record ReviewerPage(
    Shell shell, int status, ErrorSummary errors, @Nullable Choice member, Inputs inputs, Way way)
    implements Page {
  public record Inputs(Field fields, Field stages, Field most, Field since, Field until) {}

  /// The note stands in place of the form where nobody is left to be taken in.
  public record Way(
      String address, List<Hidden> hidden, Link cancel, @Nullable String note, List<Link> links) {
    public Way {
      hidden = List.copyOf(hidden);
      links = List.copyOf(links);
    }
  }
}
