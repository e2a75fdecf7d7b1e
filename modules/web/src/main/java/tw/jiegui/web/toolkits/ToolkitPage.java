package tw.jiegui.web.toolkits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.toolkits.Prose;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// A published toolkit, as everybody reads it.
public record ToolkitPage(Shell shell, Reading reading, @Nullable Link more) implements Page {
  /// The text with what it is about; also shown in the workshop before it is published.
  public record Reading(List<String> about, Prose prose, List<FileLine> files, List<String> links) {
    public Reading {
      about = List.copyOf(about);
      files = List.copyOf(files);
      links = List.copyOf(links);
    }
  }

  /// A file, and beside it its kind and size.
  public record FileLine(String name, @Nullable String href, String about) {}
}
