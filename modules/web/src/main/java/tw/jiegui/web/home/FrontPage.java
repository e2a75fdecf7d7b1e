package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

public record FrontPage(Shell shell, List<String> authorities) implements Page {
  /// Who is signed in already goes on instead.
  public String invitation() {
    return text(shell.masthead().reader() == null ? "home.front.sign-in" : "home.front.go-on");
  }

  public FrontPage {
    authorities = List.copyOf(authorities);
  }
}
