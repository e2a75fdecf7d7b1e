package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.HeadCounts;
import tw.jiegui.core.facts.Heads;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;

@Path(FactPaths.FOLDER + "/heads")
@RequestScoped
public class HeadsResource {
  @Inject private FactRegistry registry;
  @Inject private HeadCounts headCounts;
  @Inject private Folders folders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public HeadsResource() {}

  @GET
  public HeadsPage show() {
    var open = folders.reading(code, year);
    var heads = registry.heads(here.acting(), open.folder());
    return page(open, heads, typed(heads), List.of());
  }

  private static Typed typed(Heads heads) {
    return new Typed(
        Map.of(
            "students", String.valueOf(heads.count().students()),
            "teachers", String.valueOf(heads.count().teachers())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tell(MultivaluedMap<String, String> sent) {
    var open = folders.writing(code, year);
    var typed = Typed.of(sent);
    return switch (Heads.check(typed.value("students"), typed.value("teachers"))) {
      case Checked.Invalid<Heads.Count>(var problems) -> again(open, typed, problems, null);
      case Checked.Valid<Heads.Count>(var count) -> tell(open, typed, count);
    };
  }

  private Response tell(Open open, Typed typed, Heads.Count count) {
    var told = headCounts.tell(here.acting(), open.folder(), new Edit<>(typed.version(), count));
    if (told.isEmpty()) {
      return again(open, typed, List.of(), text(open, "heads.overtaken"));
    }
    flash.done(text(open, "heads.done"));
    return Redirect.to(open.paths().overview());
  }

  private Response again(
      Open open, Typed typed, List<Problem> problems, @Nullable String overtaken) {
    var heads = registry.heads(here.acting(), open.folder());
    var page = page(open, heads, typed, problems);
    return Response.ok(
            overtaken == null
                ? page
                : new HeadsPage(
                    page.shell(),
                    409,
                    new HeadsPage.Told(page.told().school(), page.told().figures(), overtaken),
                    page.asking()))
        .build();
  }

  private HeadsPage page(Open open, Heads heads, Typed typed, List<Problem> problems) {
    return new HeadsPage(
        folders.shell(open, text(open, "heads.title"), folders.overview(open)),
        problems.isEmpty() ? 200 : 422,
        new HeadsPage.Told(open.words().name(open.school()), figures(open, heads), null),
        open.writable() ? asking(open, heads, typed, problems) : null);
  }

  private static SummaryList figures(Open open, Heads heads) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(figure(open, "students", heads.count().students()));
    rows.add(figure(open, "teachers", heads.count().teachers()));
    var own = heads.own();
    rows.add(
        SummaryRow.of(
            text(open, "heads.source"),
            own == null
                ? text(open, "heads.of-register")
                : text(open, "heads.own-by", open.words().stamp(own.told()))));
    return new SummaryList(rows);
  }

  private static SummaryRow figure(Open open, String name, int number) {
    return SummaryRow.of(text(open, "heads." + name), text(open, "number", number));
  }

  private static HeadsPage.Asking asking(
      Open open, Heads heads, Typed typed, List<Problem> problems) {
    var form =
        Form.of(open.words().texts(), typed.values())
            .with(
                problems.stream()
                    .map(
                        problem ->
                            problem.code().equals("no-students")
                                ? Problem.of(problem.field(), "facts.problem.no-students")
                                : problem)
                    .toList());
    return new HeadsPage.Asking(
        open.paths().heads(),
        form.errors("facts.heads"),
        Hidden.version(heads.version()),
        form.text("facts.heads.students").number(),
        form.text("facts.heads.teachers").number(),
        Button.of(text(open, "save")));
  }

  private static String text(Open open, String word, Object... details) {
    return open.words().texts().of("facts." + word, details);
  }
}
