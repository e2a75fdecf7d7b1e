package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// The own schools of whoever has several, or none.
public record LandingPage(Shell shell, List<Link> schools, EmptyState empty) implements Page {
  public LandingPage {
    schools = List.copyOf(schools);
  }
}
