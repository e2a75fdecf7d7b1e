package tw.jiegui.web.facts;

import java.util.List;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// What pages show of numbers and of what they count for.
public final class Counts {
  private Counts() {}

  /// One number of the year.
  public record Part(
      String id, String name, String number, String rule, List<Asked> asked, Behind behind) {
    public Part {
      asked = List.copyOf(asked);
    }
  }

  /// The facts behind a number, and those that came near.
  public record Behind(List<Link> counted, List<Near> near) {
    public Behind {
      counted = List.copyOf(counted);
      near = List.copyOf(near);
    }
  }

  public record Near(Link fact, String why) {}

  /// What an authority asks for, and how far it is met.
  public record Asked(Tag state, String what, String sentence, String source) {}

  /// What a form says before anybody types: how one more will count, and for what.
  public record Promise(String name, String rule, List<String> open) {
    public Promise {
      open = List.copyOf(open);
    }
  }
}
