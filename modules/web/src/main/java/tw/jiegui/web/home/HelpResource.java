package tw.jiegui.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.Hats;
import tw.jiegui.web.pages.Shells;

@Path("help")
@PublicRoute
@RequestScoped
public class HelpResource {
  @Inject private Shells shells;

  @SuppressWarnings("NullAway.Init")
  public HelpResource() {}

  @GET
  public HelpPage show() {
    return new HelpPage(
        shells.page("home.help.title"), Stream.of(Role.values()).map(this::chapter).toList());
  }

  private HelpPage.Chapter chapter(Role role) {
    var texts = shells.texts();
    String name = role.realmName();
    return new HelpPage.Chapter(name, new Hats(texts).name(role), texts.of("home.help." + name));
  }
}
