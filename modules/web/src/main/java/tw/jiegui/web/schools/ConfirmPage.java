package tw.jiegui.web.schools;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;

/// Shows once more what cannot simply be done back.
public record ConfirmPage(
    Shell shell, String warning, SummaryList typed, String address, Answers answers)
    implements Page {
  /// What was typed travels on unseen, and comes back whichever button is pressed.
  public record Answers(List<Hidden> hidden, Button yes, Button back) {
    public Answers {
      hidden = List.copyOf(hidden);
    }
  }
}
