package tw.jiegui.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// What a file would register. Nothing is done yet.
public record PreviewPage(
    Shell shell, int status, Verdict verdict, Lines lines, @Nullable Apply apply, Discard discard)
    implements Page {
  public record Verdict(String file, String text, boolean good, @Nullable String changed) {}

  public record Lines(TableHead head, List<Line> rows, Pager pager) {
    public Lines {
      rows = List.copyOf(rows);
    }
  }

  public record Line(int number, String title, Tag what, List<String> details) {
    public Line {
      details = List.copyOf(details);
    }
  }

  public record Apply(String address, Hidden fingerprint, Button button) {}

  public record Discard(String address, Button button) {}
}
