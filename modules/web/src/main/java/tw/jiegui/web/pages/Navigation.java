package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
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
    Link first = new Link(texts.of("pages.home"), home, address().equals(home));
    return Stream.concat(
            Stream.of(first),
            entries.stream()
                .filter(entry -> acting.is(entry.roles()))
                .sorted(Comparator.comparingInt(NavigationEntry::position))
                .map(entry -> link(home + entry.segment(), texts.of(entry.textKey()))))
        .toList();
  }

  private Link link(String href, String text) {
    boolean within = address().equals(href) || address().startsWith(href + "/");
    return new Link(text, href, within);
  }

  private String address() {
    return request.getRequestURI();
  }
}
