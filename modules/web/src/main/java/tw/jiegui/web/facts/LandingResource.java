package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Leads everybody to the facts of his own school, this year's.
@Path("{authority}/facts")
@RequestScoped
public class LandingResource {
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public LandingResource() {}

  @GET
  public Response show() {
    var own = schools().stream().map(school -> Link.to(way(school), name(school))).toList();
    return own.size() == 1 ? Redirect.to(own.getFirst().href()) : Response.ok(page(own)).build();
  }

  private LandingPage page(List<Link> own) {
    var texts = shells.texts();
    return new LandingPage(
        shells.page("facts.title"),
        own,
        EmptyState.of(texts.of("facts.landing.none.title"), texts.of("facts.landing.none"))
            .with(
                Link.to("/" + here.acting().authority() + "/schools", texts.of("schools.title"))));
  }

  private List<Hat.SchoolRef> schools() {
    return here.acting().hats().stream()
        .map(Hat::school)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private String way(Hat.SchoolRef school) {
    var year = SchoolYear.of(Calendars.today(clock));
    var folder = new Folder(new SchoolCode(school.code()), year);
    return new FactPaths(here.acting().authority(), folder).overview();
  }

  private String name(Hat.SchoolRef school) {
    return shells.texts().choose(school.nameZh(), school.nameEn());
  }
}
