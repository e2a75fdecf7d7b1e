package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Chance;
import tw.jiegui.core.candidacies.Applying.Opening;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// Shows a school what is open to it.
@Path(CandidacyPaths.SCHOOL)
@RequestScoped
public class OpenResource {
  @Inject private Applying applying;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public OpenResource() {}

  @GET
  public OpenPage show() {
    var overview = applying.overview(here.acting(), new SchoolCode(code));
    var identity = overview.school().identity();
    var name = shells.texts().choose(identity.nameZh(), identity.nameEn());
    return new OpenPage(
        shells.page(
            "candidacies.open.title",
            shells.crumb("schools.title", "/" + here.acting().authority() + "/schools"),
            Link.to(paths().school(code), name.isEmpty() ? identity.nameZh() : name)),
        overview.openings().isEmpty()
            ? EmptyState.of(words().text("open.none.title"), words().text("open.none"))
            : null,
        overview.openings().stream().flatMap(this::own).toList(),
        overview.openings().stream().map(this::section).toList());
  }

  private Stream<OpenPage.Own> own(Opening opening) {
    return opening.candidacies().stream().map(each -> own(opening, each));
  }

  private OpenPage.Own own(Opening opening, Candidacy candidacy) {
    var scheme = opening.offered().scheme();
    String tier =
        scheme
            .tier(candidacy.terms().scheme().tier())
            .map(Tier::name)
            .map(words()::of)
            .orElse(candidacy.terms().scheme().tier());
    String title = words().text("title", words().of(scheme.name()), tier);
    return new OpenPage.Own(
        Link.to(paths().mine(candidacy), title),
        words().state(candidacy.state()),
        scheme.stage(candidacy.stage()).map(each -> words().of(each.name())).orElse(""),
        words().due(candidacy, Calendars.today(clock)));
  }

  private OpenPage.Section section(Opening opening) {
    var scheme = opening.offered().scheme();
    return new OpenPage.Section(
        scheme.key(),
        words().of(scheme.name()),
        new OpenPage.About(words().of(scheme.head().about()), rules(opening)),
        new TableHead(
            words().of(scheme.name()),
            Stream.of("tier", "open-now", "standing")
                .map(each -> Column.of(words().text("column." + each)))
                .toList()),
        opening.chances().stream().map(each -> chance(opening, each)).toList());
  }

  private Link rules(Opening opening) {
    var offered = opening.offered();
    var scheme = offered.scheme();
    return Link.to(
        paths().version(offered.granting(), scheme.key(), offered.version().number()).toString(),
        words().text("open.rules", words().of(scheme.name())));
  }

  private OpenPage.Chance chance(Opening opening, Chance chance) {
    boolean open = chance.findings().mayApply();
    var criteria = chance.findings().of(Found.Part.CRITERION);
    long met = criteria.stream().filter(Found::isMet).count();
    long missing = criteria.stream().filter(Found::isMissing).count();
    return new OpenPage.Chance(
        Link.to(
            paths().tier(code, opening.offered().granting(), chance.question()),
            words().of(chance.tier().name())),
        new Tag(
            words().text(open ? "may-apply" : "may-not-apply"),
            open ? Tag.Colour.GREEN : Tag.Colour.GREY),
        words().text("standing", met, criteria.size(), missing));
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
