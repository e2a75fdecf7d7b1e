package tw.jiegui.web.plans;

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
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTable;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.core.plans.TableImports;
import tw.jiegui.core.plans.TablePlan;
import tw.jiegui.core.schools.SchoolFile;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// The targets and figures of a plan as a file, out and in.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/figures")
@RequestScoped
public class FiguresResource {
  @Inject private Parts parts;
  @Inject private PlanBook book;
  @Inject private TableImports imports;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public FiguresResource() {}

  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String format) {
    here.acting().require(PlanBook.STAFF);
    var kind = format.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
    var language =
        switch (shells.texts().language()) {
          case ZH_TW -> SchoolFile.Language.CHINESE;
          case EN -> SchoolFile.Language.ENGLISH;
        };
    return Response.ok(PlanTable.write(book.look(here.acting(), code), kind, language))
        .header("Content-Type", kind.mediaType())
        .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(code, format))
        .build();
  }

  @GET
  public FiguresPage show() {
    return page(List.of(), null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    var file = parts.findFile("file", Table.MOST_BYTES);
    return file.isPresent()
        ? look(file.get().content())
        : Response.ok(page(List.of(Problem.of("file", "required")), null)).build();
  }

  private Response look(byte[] content) {
    return switch (imports.preview(here.acting(), code, content)) {
      case Checked.Invalid<TablePlan>(var problems) -> Response.ok(page(problems, null)).build();
      case Checked.Valid<TablePlan>(var plan) ->
          Response.ok(page(List.of(), preview(plan, content))).build();
    };
  }

  @POST
  @Path("apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    byte[] file = decoded(typed.value("content"));
    return switch (imports.apply(here.acting(), code, file, typed.value("fingerprint"))) {
      case TableImports.Imported.Done _ -> {
        flash.done(shells.texts().of("plans.import.done"));
        yield Redirect.to(paths().plan(code));
      }
      case TableImports.Imported.Broken(var problems) -> Response.ok(page(problems, null)).build();
      case TableImports.Imported.Refused _ -> look(file);
      case TableImports.Imported.ChangedMeanwhile _ -> {
        flash.note(shells.texts().of("plans.import.changed"));
        yield look(file);
      }
    };
  }

  private static byte[] decoded(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException broken) {
      return new byte[0];
    }
  }

  private FiguresPage page(List<Problem> problems, FiguresPage.@Nullable Preview preview) {
    here.acting().require(PlanBook.PLANNERS);
    var texts = shells.texts();
    var form = Form.of(texts, Map.of()).with(words().own(problems));
    String at = paths().plan(code) + "/figures";
    var sending =
        new FiguresPage.Sending(
            at,
            form.upload("plans.field.file", ".csv,.ods"),
            Button.of(texts.of("plans.import.button")),
            files(paths(), code));
    return new FiguresPage(
        shell(preview),
        form.status(),
        words().summary(problems),
        preview == null ? sending : null,
        preview);
  }

  private List<Link> files(PlanPaths paths, String plan) {
    return Stream.of("csv", "ods")
        .map(
            format ->
                Link.to(
                    paths.plan(plan) + "/figures/export." + format,
                    shells.texts().of("plans.export." + format)))
        .toList();
  }

  private FiguresPage.Preview preview(TablePlan plan, byte[] content) {
    var texts = shells.texts();
    if (plan.isEmpty()) {
      return new FiguresPage.Preview(texts.of("plans.import.nothing"), true, List.of(), null);
    }
    if (!plan.bad().isEmpty()) {
      return new FiguresPage.Preview(
          texts.of("plans.import.bad", plan.bad().size()),
          false,
          plan.bad().stream().flatMap(this::bad).toList(),
          null);
    }
    return new FiguresPage.Preview(
        texts.of("plans.import.will", plan.targets().size(), plan.actuals().size()),
        true,
        changes(plan),
        new FiguresPage.Apply(
            paths().plan(code) + "/figures/apply",
            List.of(
                new Hidden("content", Base64.getEncoder().encodeToString(content)),
                new Hidden("fingerprint", plan.fingerprint())),
            Button.of(texts.of("plans.import.apply"))));
  }

  private Stream<String> bad(TablePlan.Bad bad) {
    return bad.problems().stream()
        .map(
            problem ->
                shells.texts().of("plans.import.line", bad.line(), words().sentenceAt(problem)));
  }

  private List<String> changes(TablePlan plan) {
    var texts = shells.texts();
    var lines = new ArrayList<String>();
    plan.targets()
        .forEach(
            each ->
                lines.add(
                    texts.of("plans.import.targets", words().of(each.gauge().indicator().name()))));
    plan.actuals()
        .forEach(
            each ->
                lines.add(
                    texts.of(
                        "plans.import.figure",
                        words().of(each.gauge().indicator().name()),
                        words().slot(each.gauge().course().calendar(), each.slot()),
                        Sayings.plain(each.statement().figure().value()))));
    return lines;
  }

  private Shell shell(FiguresPage.@Nullable Preview preview) {
    return shells.page(
        preview == null ? "plans.import.title" : "plans.import.preview",
        shells.crumb("plans.title", paths().list()),
        Link.to(paths().plan(code), words().of(book.look(here.acting(), code).plan().name())));
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
