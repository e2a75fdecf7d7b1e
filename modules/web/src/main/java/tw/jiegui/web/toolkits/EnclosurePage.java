package tw.jiegui.web.toolkits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.uploads.SendForm;

/// The files of a toolkit in the workshop: those that are there, and where more are chosen.
public record EnclosurePage(
    Shell shell, int status, ErrorSummary errors, Files files, @Nullable Sending sending)
    implements Page {
  public record Files(List<Line> lines, Link back) {
    public Files {
      lines = List.copyOf(lines);
    }
  }

  public record Line(ToolkitPage.FileLine file, Tag state, @Nullable Removal removal) {}

  public record Removal(String address, Button button) {}

  /// What may be sent, said before.
  public record Sending(SendForm form, List<String> limits, List<String> kinds) {
    public Sending {
      limits = List.copyOf(limits);
      kinds = List.copyOf(kinds);
    }
  }
}
