package tw.jiegui.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.review.Marking;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TextArea;

/// One question of a sheet: what it asks, the evidence beside it, and the reviewer's mark.
public record MarkPage(Shell shell, int status, Head head, Beside beside, Writing writing)
    implements Page {
  public record Head(String caption, String asks, List<Link> ways) {
    public Head {
      ways = List.copyOf(ways);
    }
  }

  public record Beside(List<Piece> evidence, List<Example> examples, List<Peer> peers) {
    public Beside {
      evidence = List.copyOf(evidence);
      examples = List.copyOf(examples);
      peers = List.copyOf(peers);
    }
  }

  public record Piece(String name, String says, @Nullable Link open) {}

  public record Example(String judged, String text) {}

  public record Peer(String name, String judgement, String reason) {}

  /// The form while the sheet may be written, else what was said.
  public record Writing(
      @Nullable Marking form, @Nullable Peer said, List<Clash> clashes, ErrorSummary errors) {
    public Writing {
      clashes = List.copyOf(clashes);
    }
  }

  /// A judgement is chosen, or typed within bounds.
  public record Marking(
      String address,
      List<Hidden> hidden,
      @Nullable Choice choice,
      @Nullable Field score,
      TextArea reason,
      String saved) {
    public Marking {
      hidden = List.copyOf(hidden);
    }
  }

  public record Clash(String field, String who, String theirs, String mine, Choice keep) {}
}
