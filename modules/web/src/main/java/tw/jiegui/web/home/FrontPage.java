package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

public record FrontPage(Shell shell, List<String> authorities) implements Page {
  public FrontPage {
    authorities = List.copyOf(authorities);
  }
}
