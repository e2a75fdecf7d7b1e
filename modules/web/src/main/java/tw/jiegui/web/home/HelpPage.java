package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

public record HelpPage(Shell shell, List<Chapter> chapters) implements Page {
  public record Chapter(String id, String title, String text) {}

  public HelpPage {
    chapters = List.copyOf(chapters);
  }
}
