package tw.jiegui.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Link;

/// The documents of a fact, on its page.
public record FactDocuments(List<Attached> attached, @Nullable Attaching attaching) {
  public FactDocuments {
    attached = List.copyOf(attached);
  }

  /// The button takes it away again, where this person may.
  public record Attached(Link document, @Nullable Button detach) {}

  /// Where documents of the year are chosen; no choice where there is none left.
  public record Attaching(String address, @Nullable Choice choice, Button attach, Link upload) {}
}
