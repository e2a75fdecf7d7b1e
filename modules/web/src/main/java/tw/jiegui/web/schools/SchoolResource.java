package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolEvent;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/schools/{code: [0-9A-Z]{6}}")
@RequestScoped
public class SchoolResource {
  @Inject private SchoolRegistry registry;
  @Inject private FactRegistry facts;
  @Inject private Documents documents;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public SchoolResource() {}

  @GET
  public Response show(
      @PathParam("code") String code,
      @QueryParam("history") @DefaultValue("") String history,
      @QueryParam("from") @DefaultValue("") String from) {
    var wanted = new SchoolCode(code);
    var authority = here.acting().authority();
    var sighting =
        history.isEmpty() ? registry.look(authority, wanted) : registry.lookBack(authority, wanted);
    return switch (sighting) {
      case Sighting.Here seen -> Response.ok(page(seen, from)).build();
      case Sighting.Moved(var to) -> moved(wanted, to);
      case Sighting.Nowhere nowhere -> throw new Absent("school", code);
    };
  }

  private Response moved(SchoolCode from, SchoolCode to) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .header("Location", Address.of(paths().school(to)).with("from", from))
        .build();
  }

  private SchoolPage page(Sighting.Here seen, String from) {
    var words = new SchoolWords(shells.texts());
    var story = new SchoolStory(seen, paths(), words);
    boolean merged = isMerged(seen);
    List<Action> allowed = merged ? List.of() : Action.of(seen.school(), here.acting());
    return new SchoolPage(
        shell(words.name(seen.school().identity())),
        words.status(seen.school().status()),
        notice(seen, merged ? "" : from),
        story.facts(),
        story.history(),
        actions(seen.school(), story.actions(allowed)));
  }

  private List<Link> actions(School school, List<Link> own) {
    var year = SchoolYear.of(Calendars.today(clock));
    var code = school.identity().code();
    var links = new ArrayList<Link>();
    if (facts.mayRead(here.acting(), school.id())) {
      String way = paths().school(code);
      links.add(Link.to(way + "/facts-of/" + year.roc(), shells.texts().of("facts.title")));
      String assessment = way + "/assessments-of/" + year.roc();
      links.add(Link.to(assessment, shells.texts().of("assessment.title")));
    }
    if (documents.mayRead(here.acting(), school.id())) {
      String way = new DocumentPaths(here.acting().authority(), code).list(year);
      links.add(Link.to(way, shells.texts().of("documents.title")));
    }
    links.addAll(own);
    return links;
  }

  private Shell shell(String name) {
    return shells.titled(name, shells.crumb("schools.title", paths().list()));
  }

  /// A school that ended in another is never reopened nor changed any more.
  private static boolean isMerged(Sighting.Here seen) {
    return !seen.school().isOpen()
        && seen.history().events().stream()
            .anyMatch(event -> event.kind() == SchoolEvent.Kind.MERGED_INTO);
  }

  private SchoolPage.Notice notice(Sighting.Here seen, String from) {
    var texts = shells.texts();
    if (isMerged(seen)) {
      var way = paths().school(seen.school().identity().code());
      return new SchoolPage.Notice(
          texts.of("schools.merged"), Link.to(way, texts.of("schools.merged.successor")));
    }
    return formerCodes(seen).contains(from)
        ? new SchoolPage.Notice(texts.of("schools.moved", from), past(seen, from))
        : SchoolPage.Notice.NONE;
  }

  private static List<String> formerCodes(Sighting.Here seen) {
    return seen.history().formerCodes().stream().map(old -> old.code().value()).toList();
  }

  /// A code that a merged school bore to its end has a page of its own.
  private @Nullable Link past(Sighting.Here seen, String from) {
    return seen.history().others().values().stream()
        .map(other -> other.identity().code())
        .filter(code -> code.value().equals(from))
        .map(code -> Link.to(paths().past(code), shells.texts().of("schools.moved.history")))
        .findFirst()
        .orElse(null);
  }

  private SchoolPaths paths() {
    return new SchoolPaths(here.acting().authority());
  }
}
