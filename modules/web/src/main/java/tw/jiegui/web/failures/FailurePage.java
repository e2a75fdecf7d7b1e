package tw.jiegui.web.failures;

import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

public record FailurePage(Shell shell, int status, Words words) implements Page {
  /// What happened, what to do next, and where one may go from here.
  public record Words(String detail, String advice, Link way) {}
}
