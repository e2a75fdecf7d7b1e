package tw.jiegui.web.members;

import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;

/// What is behind an invitation's link: an offer to take up, or why there is none.
public record AcceptPage(Shell shell, int status, String lead, @Nullable Offer offer, Link onwards)
    implements Page {
  /// The warning says that somebody else's address was invited.
  public record Offer(SummaryList facts, @Nullable String warning, String address, Button button) {}
}
