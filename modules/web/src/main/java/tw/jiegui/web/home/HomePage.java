package tw.jiegui.web.home;

import java.util.List;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;

/// The places of one person; without any, how to get one.
public record HomePage(Shell shell, List<Entrance> entrances) implements Page {
  public record Entrance(Link link, List<String> hats) {
    public Entrance {
      hats = List.copyOf(hats);
    }
  }

  public HomePage {
    entrances = List.copyOf(entrances);
  }
}
