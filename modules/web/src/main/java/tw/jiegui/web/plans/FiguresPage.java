package tw.jiegui.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Upload;

/// A file of targets and figures: sent, then looked at, then applied.
public record FiguresPage(
    Shell shell,
    int status,
    ErrorSummary errors,
    @Nullable Sending sending,
    @Nullable Preview preview)
    implements Page {
  public record Sending(String address, Upload file, Button button, List<Link> files) {
    public Sending {
      files = List.copyOf(files);
    }
  }

  /// What would change; there is no way on where a row is bad or nothing would change.
  public record Preview(String verdict, boolean good, List<String> lines, @Nullable Apply apply) {
    public Preview {
      lines = List.copyOf(lines);
    }
  }

  /// The file itself goes back and forth, so that nothing of it is kept before it is applied.
  public record Apply(String address, List<Hidden> hidden, Button button) {
    public Apply {
      hidden = List.copyOf(hidden);
    }
  }
}
