package tw.jiegui.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.web.pages.Hats;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("")
@RequestScoped
public class DeskResource {
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject @Any private Instance<Tasks> features;

  @SuppressWarnings("NullAway.Init")
  public DeskResource() {}

  @GET
  @Path("{authority}")
  public DeskPage show() {
    Acting acting = here.acting();
    Shell shell = shells.home();
    return new DeskPage(
        shell, new Hats(shell.texts()).names(acting.hats()), tasks(acting), sections(shell));
  }

  private List<Task> tasks(Acting acting) {
    return features.stream()
        .flatMap(feature -> feature.of(acting, shells.texts()).stream())
        .toList();
  }

  private static List<Link> sections(Shell shell) {
    return shell.masthead().navigation().stream().filter(link -> !link.current()).toList();
  }
}
