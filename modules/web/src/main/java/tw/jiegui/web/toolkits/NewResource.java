package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.ToolkitDraft;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Begins a toolkit. The form brings its name along, so that sending it twice makes one.
@Path("{authority}/toolkits/workshop/new")
@RequestScoped
public class NewResource {
  /// For the authority's own team.
  private static final String TEAM = "team";

  @Inject private Workshop workshop;
  @Inject private Library library;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public NewResource() {}

  @GET
  public WritePage show() {
    var fresh = new Typed(Map.of("id", UUID.randomUUID().toString(), "school", author("")));
    return page(fresh, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    String author = author(typed.value("school"));
    return switch (new ToolkitDraft(typed.values()).check(library.places())) {
      case Checked.Invalid<Content>(var problems) -> Response.ok(page(typed, problems)).build();
      case Checked.Valid<Content>(var content) -> {
        var school = author.equals(TEAM) ? null : UUID.fromString(author);
        var id = typed.id("id").orElseGet(UUID::randomUUID);
        var toolkit = workshop.begin(here.acting(), id, school, content);
        flash.done(shells.texts().of("toolkits.saved"));
        yield Redirect.to(paths().bench(toolkit.id()));
      }
    };
  }

  /// The author that was chosen, or the only or first one that there is.
  private String author(String typed) {
    var authors = authors();
    if (authors.isEmpty()) {
      throw new Forbidden(Workshop.MODERATORS);
    }
    return authors.stream()
        .map(Option::value)
        .filter(typed::equals)
        .findFirst()
        .orElse(authors.getFirst().value());
  }

  private List<Option> authors() {
    var authors = new ArrayList<Option>();
    if (here.acting().is(Workshop.MODERATORS)) {
      authors.add(Option.of(TEAM, shells.texts().of("toolkits.team")));
    }
    workshop
        .listSchools(here.acting())
        .forEach(
            school ->
                authors.add(
                    Option.of(
                        school.id().toString(),
                        words().of(new Bilingual(school.nameZh(), school.nameEn())))));
    return authors;
  }

  private WritePage page(Typed typed, List<Problem> problems) {
    var shell =
        shells.page(
            "toolkits.new.title",
            shells.crumb("toolkits.title", paths().library()),
            shells.crumb("toolkits.workshop.title", paths().workshop()));
    return new WriteForm(words(), typed, problems)
        .page(
            shell,
            null,
            new WriteForm.Way(
                paths().create(), List.of(new Hidden("id", typed.value("id"))), paths().workshop()),
            authors());
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
