package tw.jiegui.web.assets;

import java.util.List;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.Authority;

/// Each authority's own colour as a class, because no page may carry a style.
record AuthorityColours(List<Authority> authorities) {
  String css() {
    return authorities.stream()
        .map(
            authority ->
                ".authority-%s{border-color:%s}".formatted(authority.id(), authority.colour()))
        .collect(Collectors.joining("\n"));
  }
}
