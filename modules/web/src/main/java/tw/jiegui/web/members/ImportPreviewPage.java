package tw.jiegui.web.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// What a file would do, row by row. It can be applied only where no row is bad.
public record ImportPreviewPage(Shell shell, int status, Verdict verdict, Lines lines, Ways ways)
    implements Page {
  public record Verdict(String file, boolean good, String text, @Nullable String notice) {}

  public record Lines(TableHead head, List<Line> rows, Pager pager) {
    public Lines {
      rows = List.copyOf(rows);
    }
  }

  public record Line(int number, String name, String post, Tag what, List<String> details) {
    public Line {
      details = List.copyOf(details);
    }
  }

  public record Ways(@Nullable Sending apply, Sending discard) {}

  public record Sending(String address, List<Hidden> hidden, Button button) {
    public Sending {
      hidden = List.copyOf(hidden);
    }
  }
}
