package tw.jiegui.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.members.Credentials;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.places.Place;

@RequestScoped
class Mastheads {
  @Inject private Here here;
  @Inject private Navigation navigation;

  @SuppressWarnings("NullAway.Init")
  protected Mastheads() {}

  Shell.Masthead current(Texts texts) {
    Place place = here.findPlace().orElse(null);
    return new Shell.Masthead(
        place == null ? null : name(place.authority(), texts),
        here.findVisitor().map(visitor -> reader(visitor, place, texts)).orElse(null),
        place == null ? List.of() : navigation.of(here.acting(), texts),
        here.elsewhere().stream()
            .filter(other -> !isSame(other, place))
            .map(other -> link(other, texts))
            .toList());
  }

  private static boolean isSame(Place other, @Nullable Place place) {
    return place != null && place.path().equals(other.path());
  }

  private static Shell.AuthorityName name(Authority authority, Texts texts) {
    return new Shell.AuthorityName(
        authority.id().value(),
        texts.choose(authority.nameZh(), authority.nameEn()),
        texts.choose(authority.bureauZh(), authority.bureauEn()));
  }

  private static Shell.Reader reader(Credentials visitor, @Nullable Place place, Texts texts) {
    var hats = place == null ? List.<String>of() : new Hats(texts).names(place.hats());
    return new Shell.Reader(visitor.person().name(), hats);
  }

  private static Link link(Place place, Texts texts) {
    return Link.to(place.path(), name(place.authority(), texts).name());
  }
}
