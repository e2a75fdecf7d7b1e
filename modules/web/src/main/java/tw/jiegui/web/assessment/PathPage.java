package tw.jiegui.web.assessment;

import java.util.List;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Tag;

/// How far it is to each level, by the fewest steps.
public record PathPage(Shell shell, String lead, List<Way> ways) implements Page {
  public PathPage {
    ways = List.copyOf(ways);
  }

  public record Way(String id, String level, Tag tag, String sentence, List<Step> steps) {
    public Way {
      steps = List.copyOf(steps);
    }
  }

  public record Step(Link indicator, String kind, String near, List<Link> items) {
    public Step {
      items = List.copyOf(items);
    }
  }
}
