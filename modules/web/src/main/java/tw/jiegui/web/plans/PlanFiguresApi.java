package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.TableImports;
import tw.jiegui.core.plans.TablePlan;
import tw.jiegui.core.tables.Table;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.places.Here;

/// Targets and figures as a table, for programs.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanFiguresApi {
  @Inject private TableImports imports;
  @Inject private PlanAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanFiguresApi() {}

  @POST
  @Path("{code: [a-z0-9-]{1,60}}/figures")
  @Consumes({"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
  @Operation(
      summary = "Import targets and figures",
      description =
          "For officers and administrators. Without If-Match nothing is changed: the answer says"
              + " what would be, with a fingerprint as ETag. With that as If-Match all of it is"
              + " done, or nothing.")
  @APIResponse(
      responseCode = "200",
      description = "What the file would do, or did",
      content = @Content(schema = @Schema(implementation = Imported.class)))
  public Response importFigures(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    here.acting().require(PlanBook.PLANNERS);
    byte[] content = body.readNBytes(Table.MOST_BYTES + 1);
    if (ifMatch == null) {
      return answers.ifValid(
          imports.preview(here.acting(), code, content),
          plan -> answers.versioned(Imported.of(plan, false, answers), plan.fingerprint()));
    }
    return conditions.ifMatch(
        ifMatch, fingerprint -> answer(imports.apply(here.acting(), code, content, fingerprint)));
  }

  private Response answer(TableImports.Imported imported) {
    return switch (imported) {
      case TableImports.Imported.Done(var plan) ->
          Response.ok(Imported.of(plan, true, answers)).build();
      case TableImports.Imported.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case TableImports.Imported.Refused(var now) ->
          answers.invalid(now.bad().stream().flatMap(bad -> bad.problems().stream()).toList());
      case TableImports.Imported.Broken(var problems) -> answers.invalid(problems);
    };
  }

  @Schema(name = "PlanImport")
  public record Imported(boolean applied, int targets, int figures, List<Map<String, String>> bad) {
    public Imported {
      bad = List.copyOf(bad);
    }

    static Imported of(TablePlan plan, boolean applied, PlanAnswers answers) {
      return new Imported(
          applied,
          plan.targets().size(),
          plan.actuals().size(),
          plan.bad().stream().flatMap(bad -> lines(bad, answers)).toList());
    }

    private static Stream<Map<String, String>> lines(TablePlan.Bad bad, PlanAnswers answers) {
      return answers.errors(bad.problems()).stream()
          .map(
              error ->
                  Map.of(
                      "line", String.valueOf(bad.line()),
                      "field", error.field(),
                      "code", error.code(),
                      "message", error.message()));
    }
  }
}
