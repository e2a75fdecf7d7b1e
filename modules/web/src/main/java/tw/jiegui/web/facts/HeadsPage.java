package tw.jiegui.web.facts;

import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;

/// How many a school had in a year.
public record HeadsPage(Shell shell, int status, Told told, @Nullable Asking asking)
    implements Page {
  public record Told(String school, SummaryList figures, @Nullable String overtaken) {}

  /// For whoever may tell the school's own figures.
  public record Asking(
      String address,
      ErrorSummary errors,
      Hidden version,
      Field students,
      Field teachers,
      Button button) {}
}
