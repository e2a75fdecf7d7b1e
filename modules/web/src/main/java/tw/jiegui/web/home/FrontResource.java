package tw.jiegui.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;

@Path("")
@PublicRoute
@RequestScoped
public class FrontResource {
  @Inject private Shells shells;
  @Inject private Catalogue catalogue;

  @SuppressWarnings("NullAway.Init")
  public FrontResource() {}

  @GET
  public FrontPage show() {
    var texts = shells.texts();
    return new FrontPage(
        shells.page("home.front.title"),
        catalogue.list().stream()
            .map(authority -> texts.choose(authority.nameZh(), authority.nameEn()))
            .toList());
  }
}
