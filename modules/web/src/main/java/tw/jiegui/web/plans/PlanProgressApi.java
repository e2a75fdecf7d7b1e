package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorEditor;
import tw.jiegui.core.plans.Kpi;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Recorded;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

/// What indicators are to reach and reached, for programs.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanProgressApi {
  @Inject private PlanBook book;
  @Inject private IndicatorEditor editor;
  @Inject private Reporting reporting;
  @Inject private PlanViews views;
  @Inject private PlanAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanProgressApi() {}

  private static final String INDICATOR = "{code: [a-z0-9-]{1,60}}/indicators/{id: [0-9a-f-]{36}}";

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
    return answers.versioned(views.of(tree, "").measure(gauge), gauge.indicator().version());
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
          answers.versioned(views.of(tree, "").figure(actual), actual.revision());
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
    var fields = new HashMap<String, String>(Filled.of(gauge).values());
    fields.keySet().removeIf(field -> field.startsWith("target_"));
    fields.putAll(sent.fields(term -> slot(gauge, term).year()));
    var id = gauge.indicator().id();
    var drafted = editor.editIndicator(here.acting(), code, id, version, new Draft(fields));
    return switch (drafted) {
      case Drafted.Done<Kpi> _ -> indicator(code, id);
      case Drafted.ChangedMeanwhile<Kpi> _ -> answers.changedMeanwhile();
      case Drafted.Invalid<Kpi>(var problems) -> answers.invalid(problems);
    };
  }

  private Slot slot(Gauge gauge, String term) {
    return gauge.course().calendar().find(term).orElseThrow(() -> new Absent("term", term));
  }

  private static Gauge gauge(PlanTree tree, UUID id) {
    return tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
  }
}
