package tw.jiegui.web.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;

/// One invitation. The link is there only right after it was made.
public record InvitationPage(
    Shell shell, Tag state, @Nullable String link, SummaryList facts, Actions actions)
    implements Page {
  /// Absent where nothing can be done any more.
  public record Actions(@Nullable Resending resending, List<Link> links) {
    public Actions {
      links = List.copyOf(links);
    }
  }

  public record Resending(String address, Hidden version, Button button) {}
}
