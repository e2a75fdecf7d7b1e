package tw.jiegui.web.toolkits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// A toolkit in the workshop: as it would be read, where it stands, and what can be done with it.
public record BenchPage(
    Shell shell, int status, Standing standing, ToolkitPage.Reading reading, Actions actions)
    implements Page {
  public record Standing(Tag state, String changed, @Nullable String reply, ErrorSummary errors) {}

  public record Actions(List<Link> links, List<Turning> turns) {
    public Actions {
      links = List.copyOf(links);
      turns = List.copyOf(turns);
    }
  }

  /// One form: a button, and a reason where it needs one.
  public record Turning(
      String address, Hidden version, String lead, @Nullable TextArea reason, Button button) {}
}
