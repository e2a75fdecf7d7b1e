package tw.jiegui.web.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.Tag;

/// Whether a certificate holds, since when and on what ground, for whoever comes.
public record ShownPage(Shell shell, Verdict verdict, SummaryList about, List<Link> files)
    implements Page {
  public ShownPage {
    files = List.copyOf(files);
  }

  /// How it stands; with the way to the one in its place.
  public record Verdict(Tag standing, String sentence, @Nullable Link successor) {}
}
