package tw.jiegui.web.places;

import java.util.List;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.Hat;

/// An authority where somebody wears at least one hat.
public record Place(Authority authority, List<Hat> hats) {
  public Place {
    hats = List.copyOf(hats);
  }

  public String path() {
    return "/" + authority.id() + "/";
  }
}
