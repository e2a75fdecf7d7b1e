package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.plans.PlanShowcase;
import tw.jiegui.core.plans.Publication;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;

/// What authorities have published of their plans, for whoever comes.
@Path("progress")
@PublicRoute
@RequestScoped
public class ProgressResource {
  @Inject private PlanShowcase showcase;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;

  @SuppressWarnings("NullAway.Init")
  public ProgressResource() {}

  @GET
  public ProgressListPage list() {
    var texts = shells.texts();
    return new ProgressListPage(
        shells.page("plans.progress.title"),
        showcase.listShown().stream().map(this::entry).toList(),
        EmptyState.of(texts.of("plans.progress.none.title"), texts.of("plans.progress.none")));
  }

  private ProgressListPage.Entry entry(Publication.Head head) {
    return new ProgressListPage.Entry(
        Link.to("/progress/" + head.id(), words().of(head.name())), authority(head), about(head));
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  public ProgressPage show(@PathParam("id") UUID id) {
    var shown = showcase.find(id).orElseThrow(() -> new Absent("publication", id));
    return new ProgressPage(
        shells.titled(
            words().of(shown.head().name()), shells.crumb("plans.progress.title", "/progress")),
        authority(shown.head()) + " " + about(shown.head()),
        shown.parts().stream().map(this::part).toList());
  }

  private ProgressPage.Part part(Publication.Part part) {
    return new ProgressPage.Part(
        part.depth(),
        words().of(part.title()),
        words().state(part.state()),
        part.measures().stream()
            .map(
                measure ->
                    new ProgressPage.Measure(
                        words().of(measure.name()),
                        words().state(measure.state()),
                        words().of(measure.why())))
            .toList());
  }

  private String authority(Publication.Head head) {
    return catalogue
        .find(head.authority().value())
        .map(known -> shells.texts().choose(known.nameZh(), known.nameEn()))
        .orElse("");
  }

  private String about(Publication.Head head) {
    return shells
        .texts()
        .of(
            "plans.progress.about",
            words().year(head.calendar(), head.year()),
            words().moment(head.publishedAt()));
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }
}
