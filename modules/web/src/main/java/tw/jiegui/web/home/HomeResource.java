package tw.jiegui.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Hats;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.places.Place;
import tw.jiegui.web.places.Places;

@Path("home")
@RequestScoped
public class HomeResource {
  @Inject private Shells shells;
  @Inject private Places places;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public HomeResource() {}

  /// With one place there is nothing to choose.
  @GET
  public Response show() {
    List<Place> open = places.of(here.visitor());
    return open.size() == 1 ? Redirect.to(open.getFirst().path()) : Response.ok(page(open)).build();
  }

  private HomePage page(List<Place> open) {
    String title = open.isEmpty() ? "home.stranger.title" : "home.places.title";
    return new HomePage(shells.page(title), open.stream().map(this::entrance).toList());
  }

  private HomePage.Entrance entrance(Place place) {
    Texts texts = shells.texts();
    Authority authority = place.authority();
    String name = texts.choose(authority.nameZh(), authority.nameEn());
    return new HomePage.Entrance(Link.to(place.path(), name), new Hats(texts).names(place.hats()));
  }
}
