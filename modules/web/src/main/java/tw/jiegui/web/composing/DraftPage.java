package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

/// A draft: its form, or while it waits for a second person the scheme as it would be.
public record DraftPage(
    Shell shell, int status, Intro intro, @Nullable Editing editing, List<Part> proposed)
    implements Page {
  public DraftPage {
    proposed = List.copyOf(proposed);
  }

  /// The notice says who was first, where somebody was.
  public record Intro(
      ErrorSummary errors, @Nullable String notice, List<String> state, List<Link> links) {
    public Intro {
      state = List.copyOf(state);
      links = List.copyOf(links);
    }
  }

  public record Editing(
      String address, Hidden version, List<Entry> contents, List<Group> groups, Deeds deeds) {
    public Editing {
      contents = List.copyOf(contents);
      groups = List.copyOf(groups);
    }
  }

  /// The way to a part of the form, what is in it, and how far it is.
  public record Entry(Link link, String within, Tag state) {}

  public record Deeds(List<Button> buttons, Discarding discard) {
    public Deeds {
      buttons = List.copyOf(buttons);
    }
  }

  public record Discarding(String address, Button button) {}
}
