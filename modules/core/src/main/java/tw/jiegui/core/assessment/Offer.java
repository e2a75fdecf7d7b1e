package tw.jiegui.core.assessment;

import java.util.Set;

/// Something to be attached to an item, and what somebody says that it shows.
public record Offer(String indicator, String item, Piece.Ref what, Set<String> shows) {
  public Offer {
    shows = Set.copyOf(shows);
  }
}
