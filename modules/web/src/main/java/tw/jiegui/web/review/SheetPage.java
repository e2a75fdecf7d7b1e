package tw.jiegui.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// A reviewer's sheet: the case, how far he is, what is still missing, and what he can do now.
public record SheetPage(
    Shell shell, int status, SummaryList facts, Notes notes, List<Line> lines, Acts acts)
    implements Page {
  public SheetPage {
    lines = List.copyOf(lines);
  }

  public record Notes(Tag state, List<String> inset, List<Link> missing, ErrorSummary errors) {
    public Notes {
      inset = List.copyOf(inset);
      missing = List.copyOf(missing);
    }
  }

  public record Line(Link question, Tag state, String judgement, List<String> peers) {
    public Line {
      peers = List.copyOf(peers);
    }
  }

  /// What is not possible now is absent.
  public record Acts(@Nullable Act accept, @Nullable Act submit, @Nullable Refuse refuse) {}

  public record Act(String address, String lead, Button button) {}

  public record Refuse(String conflict, String decline, TextArea reason, boolean open) {}
}
