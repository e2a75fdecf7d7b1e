package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Leads everybody to the assessment of his own school, this year's.
@Path("{authority}/assessment")
@RequestScoped
public class LandingResource {
  @Inject private Shells shells;
  @Inject private Binders binders;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public LandingResource() {}

  @GET
  public Response show() {
    var own = schools().stream().map(school -> Link.to(way(school), name(school))).toList();
    return own.size() == 1 ? Redirect.to(own.getFirst().href()) : Response.ok(page(own)).build();
  }

  private YearPage page(List<Link> own) {
    var words = binders.words();
    var empty =
        own.isEmpty()
            ? EmptyState.of(words.text("landing.none.title"), words.text("landing.none"))
            : null;
    return new YearPage(shells.page("assessment.title"), empty, own, List.of());
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
    return binders.paths(new Folder(new SchoolCode(school.code()), year, "")).year(year);
  }

  private String name(Hat.SchoolRef school) {
    return shells.texts().choose(school.nameZh(), school.nameEn());
  }
}
