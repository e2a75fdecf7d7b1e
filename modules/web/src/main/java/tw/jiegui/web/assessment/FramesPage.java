package tw.jiegui.web.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TextArea;

/// The frames of an authority, to be taken as files, and where one of its own is laid down.
public record FramesPage(
    Shell shell, int status, ErrorSummary errors, List<Line> lines, @Nullable Sending sending)
    implements Page {
  public FramesPage {
    lines = List.copyOf(lines);
  }

  public record Line(String name, String whose, Link file) {}

  public record Sending(String address, TextArea text) {}
}
