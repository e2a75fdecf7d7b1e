package tw.jiegui.web.review;

import java.util.List;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TextArea;

/// The examples of one question, and a form for one of them.
public record AnchorPage(Shell shell, int status, List<Example> examples, Writing writing)
    implements Page {
  public AnchorPage {
    examples = List.copyOf(examples);
  }

  public record Example(String judged, String text, String changed, Link edit, Withdraw withdraw) {}

  public record Withdraw(String address, Hidden version, Button button) {}

  public record Writing(
      String title, String address, List<Hidden> hidden, Field judged, TextArea example) {
    public Writing {
      hidden = List.copyOf(hidden);
    }
  }
}
