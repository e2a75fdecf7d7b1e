package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.web.language.Texts;

/// The sections that somebody's hats open to him.
@RequestScoped
class Navigation {
  @Inject @Any private Instance<NavigationEntry> entries;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Navigation() {}

  List<Link> of(Acting acting, Texts texts) {
    String home = "/" + acting.authority() + "/";
    String address = request.getRequestURI();
    String below = address.startsWith(home) ? address.substring(home.length()) : "";
    var own =
        entries.stream()
            .filter(entry -> acting.is(entry.roles()))
            .sorted(Comparator.comparingInt(NavigationEntry::position))
            .toList();
    var current = current(own, below);
    Link first = new Link(texts.of("pages.home"), home, address.equals(home));
    return Stream.concat(
            Stream.of(first),
            own.stream()
                .map(
                    entry ->
                        new Link(
                            texts.of(entry.textKey()),
                            home + entry.segment(),
                            current.filter(entry::equals).isPresent())))
        .toList();
  }

  /// A school's room belongs to its section before it belongs to the school.
  static Optional<NavigationEntry> current(List<NavigationEntry> entries, String address) {
    return entries.stream()
        .filter(entry -> entry.hasRoom(address))
        .findFirst()
        .or(() -> entries.stream().filter(entry -> entry.leadsTo(address)).findFirst());
  }
}
