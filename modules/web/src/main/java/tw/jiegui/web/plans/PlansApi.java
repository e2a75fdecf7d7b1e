package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.Indicator;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Recorded;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.core.plans.TableImports;
import tw.jiegui.core.plans.TablePlan;
import tw.jiegui.core.tables.Table;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

/// Plans for programs: all of them to read, figures and targets to write.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans, their targets and how far they are")
public class PlansApi {
  private static final String PLAN = "{code: [a-z0-9-]{1,60}}";
  private static final String INDICATOR = PLAN + "/indicators/{id: [0-9a-f-]{36}}";

  @Inject private PlanBook book;
  @Inject private PlanEditor editor;
  @Inject private Reporting reporting;
  @Inject private TableImports imports;
  @Inject private PlanAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public PlansApi() {}

  @GET
  @Operation(summary = "List plans", description = "Each with its state in its nearest year.")
  @APIResponse(
      responseCode = "200",
      description = "All plans",
      content = @Content(schema = @Schema(implementation = PlanJson.Head[].class)))
  public List<PlanJson.Head> list() {
    return book.list(here.acting()).stream().map(tree -> view(tree, "").head(tree)).toList();
  }

  @GET
  @Path(PLAN)
  @Operation(
      summary = "Read a plan",
      description =
          "With its parts, indicators, targets and figures. A school's people read the actions"
              + " that concern their schools.")
  @APIResponse(
      responseCode = "200",
      description = "The plan; its state as ETag",
      content = @Content(schema = @Schema(implementation = PlanJson.Whole.class)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current state")
  public Response show(
      @PathParam("code") String code,
      @QueryParam("year") @DefaultValue("") String year,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var tree = book.look(here.acting(), code);
    var json = view(tree, year).whole(tree);
    String state = Integer.toHexString(JsonText.write(json).hashCode());
    return Conditions.read(ifNoneMatch, state, () -> json);
  }

  @GET
  @Path(INDICATOR)
  @Operation(summary = "Read an indicator", description = "Its version is the ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The indicator",
      content = @Content(schema = @Schema(implementation = PlanJson.Measure.class)))
  public Response indicator(@PathParam("code") String code, @PathParam("id") UUID id) {
    var tree = book.look(here.acting(), code);
    var gauge = gauge(tree, id);
    return answers.versioned(view(tree, "").measure(gauge), gauge.indicator().version());
  }

  @PUT
  @Path(INDICATOR + "/actuals/{term}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "State or correct a figure",
      description =
          "For officers and administrators. If-Match names the revision that stands, \"0\" where"
              + " none does. Earlier revisions stay on record.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PlanRequests.Statement.class)))
  @APIResponse(
      responseCode = "200",
      description = "The figure that stands now; its revision as ETag",
      content = @Content(schema = @Schema(implementation = PlanJson.Figure.class)))
  public Response state(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @PathParam("term") String term,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    here.acting().require(PlanBook.PLANNERS);
    var tree = book.look(here.acting(), code);
    var slot = slot(gauge(tree, id), term);
    return conditions.ifVersion(
        ifMatch,
        seen ->
            answers.ifValid(
                JsonText.read(body, PlanRequests.Statement.class),
                sent ->
                    answer(
                        tree,
                        reporting.record(
                            here.acting(),
                            new Reporting.Place(code, id, slot, seen),
                            sent.draft()))));
  }

  private Response answer(PlanTree tree, Recorded recorded) {
    return switch (recorded) {
      case Recorded.Done(var actual) ->
          answers.versioned(view(tree, "").figure(actual), actual.revision());
      case Recorded.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case Recorded.Invalid(var problems) -> answers.invalid(problems);
    };
  }

  @PUT
  @Path(INDICATOR + "/targets")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set all targets of an indicator",
      description = "For officers and administrators. If-Match names the indicator's version.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PlanRequests.Targets.class)))
  @APIResponse(
      responseCode = "200",
      description = "The indicator",
      content = @Content(schema = @Schema(implementation = PlanJson.Measure.class)))
  public Response target(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    here.acting().require(PlanBook.PLANNERS);
    var gauge = gauge(book.look(here.acting(), code), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                JsonText.read(body, PlanRequests.Targets.class),
                sent -> retarget(code, gauge, version, sent)));
  }

  private Response retarget(String code, Gauge gauge, int version, PlanRequests.Targets sent) {
    var fields = new HashMap<String, String>(EditForms.known(gauge).values());
    fields.keySet().removeIf(field -> field.startsWith("target_"));
    fields.putAll(sent.fields(term -> slot(gauge, term).year()));
    var id = gauge.indicator().id();
    var drafted = editor.editIndicator(here.acting(), code, id, version, new Draft(fields));
    return switch (drafted) {
      case Drafted.Done<Indicator> _ -> indicator(code, id);
      case Drafted.ChangedMeanwhile<Indicator> _ -> answers.changedMeanwhile();
      case Drafted.Invalid<Indicator>(var problems) -> answers.invalid(problems);
    };
  }

  @POST
  @Path(PLAN + "/figures")
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

  private Slot slot(Gauge gauge, String term) {
    return gauge.course().calendar().find(term).orElseThrow(() -> new Absent("term", term));
  }

  private static Gauge gauge(PlanTree tree, UUID id) {
    return tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
  }

  private PlanJson.View view(PlanTree tree, String typed) {
    var today = Calendars.today(clock);
    var years = tree.plan().years();
    int year =
        years
            .calendar()
            .find(typed)
            .map(Slot::year)
            .filter(years::contains)
            .orElse(years.nearest(today));
    return new PlanJson.View(new PlanView.Look(year, today), here.acting().is(PlanBook.STAFF));
  }
}
