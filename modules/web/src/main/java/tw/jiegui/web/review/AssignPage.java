package tw.jiegui.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

/// Whom to ask for which round: proposed, and to be confirmed or changed.
public record AssignPage(
    Shell shell, String lead, String address, List<Offer> offers, EmptyState empty)
    implements Page {
  public AssignPage {
    offers = List.copyOf(offers);
  }

  /// Those that can be asked, those that cannot with the reason, and what is lacking.
  public record Offer(
      Link round, String about, Tag lacking, @Nullable Choice choice, List<String> barred) {
    public Offer {
      barred = List.copyOf(barred);
    }
  }
}
