package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Leads everybody to what is open to his own school.
@Path("{authority}/recognition")
@RequestScoped
public class LandingResource {
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public LandingResource() {}

  @GET
  public Response show() {
    var paths = new CandidacyPaths(here.acting().authority());
    var own =
        here.acting().hats().stream()
            .map(Hat::school)
            .filter(Objects::nonNull)
            .distinct()
            .map(school -> Link.to(paths.open(school.code()), name(school)))
            .toList();
    return own.size() == 1 ? Redirect.to(own.getFirst().href()) : Response.ok(page(own)).build();
  }

  private LandingPage page(List<Link> own) {
    var texts = shells.texts();
    return new LandingPage(
        shells.page("candidacies.open.title"),
        own,
        EmptyState.of(
            texts.of("candidacies.landing.none.title"), texts.of("candidacies.landing.none")));
  }

  private String name(Hat.SchoolRef school) {
    return shells
        .texts()
        .choose(school.nameZh(), school.nameEn().isEmpty() ? school.nameZh() : school.nameEn());
  }
}
