package tw.jiegui.web.plans;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorEditor;
import tw.jiegui.core.plans.Kpi;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Adds, changes and removes the indicators of a plan, for programs.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanIndicatorsApi {
  @Inject private PlanBook book;
  @Inject private IndicatorEditor editor;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanIndicatorsApi() {}

  private static final String INDICATORS = "{code: [a-z0-9-]{1,60}}/indicators";
  private static final String INDICATOR = INDICATORS + "/{id: [0-9a-f-]{36}}";

  @PathParam("code")
  private String code;

  @POST
  @Path(INDICATORS)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add an indicator",
      description =
          "At the part that parent names, or at the plan as a whole. The same Idempotency- "
              + "Key with the same body is done once and answered the same.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = OBJECT),
              examples = @ExampleObject(name = "fields", value = PlanFields.NEW_INDICATOR)))
  @APIResponse(
      responseCode = "201",
      description = "Added; Location is its address",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response add(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(PlanBook.PLANNERS);
    return answers.ifValid(
        PlanFields.INDICATOR.read(body, Map.of()),
        draft ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> add(draft)),
                this::added,
                drafted -> answers.first(drafted, this::added)));
  }

  private Drafted<Kpi> add(Draft draft) {
    var parent = PlanFields.id(draft, "parent").orElse(null);
    return editor.addIndicator(here.acting(), code, parent, draft);
  }

  private Optional<Answer> added(Drafted<Kpi> drafted) {
    return drafted instanceof Drafted.Done<Kpi>(var made)
        ? Optional.of(
            answers.created(
                "plans/" + code + "/indicators/" + made.id(), PlanJson.Edited.of(gauge(made.id()))))
        : Optional.empty();
  }

  @PATCH
  @Path(INDICATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change an indicator",
      description = "Fields that are not sent stay. If-Match names the version.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = OBJECT),
              examples = @ExampleObject(name = "fields", value = PlanFields.A_NAME)))
  @APIResponse(
      responseCode = "200",
      description = "What stands in its fields now",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    here.acting().require(PlanBook.PLANNERS);
    return conditions.ifVersion(
        ifMatch,
        seen ->
            answers.ifValid(
                PlanFields.INDICATOR.read(body, Filled.of(gauge(id)).values()),
                draft ->
                    answers.drafted(
                        editor.editIndicator(here.acting(), code, id, seen, draft),
                        () -> shown(id))));
  }

  @DELETE
  @Path(INDICATOR)
  @Operation(
      summary = "Remove an indicator",
      description = "One with figures or questions is put away. If-Match names the version.")
  @APIResponse(responseCode = "204", description = "Removed")
  public Response remove(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    here.acting().require(PlanBook.PLANNERS);
    return conditions.ifVersion(
        ifMatch,
        seen ->
            answers.drafted(
                editor.removeIndicator(here.acting(), code, id, seen),
                Response.noContent()::build));
  }

  private Response shown(UUID id) {
    var json = PlanJson.Edited.of(gauge(id));
    return answers.versioned(json, json.version());
  }

  private Gauge gauge(UUID id) {
    return book.look(here.acting(), code)
        .findGauge(id)
        .orElseThrow(() -> new Absent("indicator", id));
  }
}
