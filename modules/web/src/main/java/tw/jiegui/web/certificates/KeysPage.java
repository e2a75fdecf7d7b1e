package tw.jiegui.web.certificates;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.TextArea;

/// An authority's keys, and the button that makes another.
public record KeysPage(Shell shell, int status, Keys keys, Rotation rotation) implements Page {
  public record Keys(TableHead head, List<Key> rows) {
    public Keys {
      rows = List.copyOf(rows);
    }
  }

  public record Key(String number, String madeAt, String use, String address) {}

  public record Rotation(
      String address, List<Hidden> hidden, TextArea reason, Button button, ErrorSummary errors) {
    public Rotation {
      hidden = List.copyOf(hidden);
    }
  }
}
