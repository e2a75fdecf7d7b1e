package tw.jiegui.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Every revision that was ever in force, and a form that sets two beside each other.
public record RevisionsPage(Shell shell, TableHead head, List<Row> rows, Comparing comparing)
    implements Page {
  public RevisionsPage {
    rows = List.copyOf(rows);
  }

  public record Row(
      String number, String approved, @Nullable Link proposal, @Nullable Link before) {}

  public record Comparing(String address, Choice from, Choice to, Button button) {}
}
