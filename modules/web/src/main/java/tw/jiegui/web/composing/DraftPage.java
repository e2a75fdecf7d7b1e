package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// A draft: its form, or what it waits for.
public record DraftPage(Shell shell, int status, Intro intro, @Nullable Editing editing)
    implements Page {
  /// The notice says who was first, where somebody was.
  public record Intro(
      ErrorSummary errors, @Nullable String notice, List<String> state, List<Link> links) {
    public Intro {
      state = List.copyOf(state);
      links = List.copyOf(links);
    }
  }

  public record Editing(
      String address,
      Hidden version,
      List<Group> groups,
      List<Button> buttons,
      Discarding discard) {
    public Editing {
      groups = List.copyOf(groups);
      buttons = List.copyOf(buttons);
    }
  }

  public record Discarding(String address, Button button) {}
}
