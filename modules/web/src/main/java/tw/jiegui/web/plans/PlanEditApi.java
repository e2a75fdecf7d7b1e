package tw.jiegui.web.plans;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.Models;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Makes plans and changes what they say of themselves, for programs.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanEditApi {
  @Inject private PlanBook book;
  @Inject private PlanEditor editor;
  @Inject private Models models;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanEditApi() {}

  @GET
  @Path("models")
  @Operation(
      summary = "List the plans that a new one can be copied from",
      description = "The authority's own, those that others publish, and those that are shipped.")
  @APIResponse(
      responseCode = "200",
      description = "The plans, with the name that copy_of takes",
      content = @Content(schema = @Schema(implementation = PlanJson.Copyable[].class)))
  public List<PlanJson.Copyable> models() {
    return models.list(here.acting()).stream().map(PlanJson.Copyable::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a plan",
      description =
          "From nothing or, with copy_of, from a copy; targets none leaves its targets out, "
              + "years_later says how far they are shifted. The same Idempotency-Key with the "
              + "same body is done once and answered the same.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = OBJECT),
              examples = @ExampleObject(name = "fields", value = PlanFields.NEW_PLAN)))
  @APIResponse(
      responseCode = "201",
      description = "Made; Location is its address",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response make(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(PlanBook.PLANNERS);
    return answers.ifValid(
        PlanFields.NEW.read(body, Map.of()),
        draft ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> editor.create(here.acting(), draft)),
                this::made,
                drafted -> answers.first(drafted, this::made)));
  }

  private Optional<Answer> made(Drafted<Plan> drafted) {
    return drafted instanceof Drafted.Done<Plan>(var plan)
        ? Optional.of(
            answers.created("plans/" + plan.code(), PlanJson.Edited.of(tree(plan.code()))))
        : Optional.empty();
  }

  @GET
  @Path("{code: [a-z0-9-]{1,60}}/description")
  @Operation(
      summary = "Read what a plan says of itself",
      description = "The fields of its form; the version is the ETag.")
  @APIResponse(
      responseCode = "200",
      description = "What stands in its fields now",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response description(@PathParam("code") String code) {
    here.acting().require(PlanBook.PLANNERS);
    return shown(code);
  }

  @PATCH
  @Path("{code: [a-z0-9-]{1,60}}/description")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change what a plan says of itself",
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
  public Response describe(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    here.acting().require(PlanBook.PLANNERS);
    return conditions.ifVersion(
        ifMatch,
        seen ->
            answers.ifValid(
                PlanFields.PLAN.read(body, Filled.of(tree(code)).values()),
                draft ->
                    answers.drafted(
                        editor.describe(here.acting(), code, seen, draft), () -> shown(code))));
  }

  @POST
  @Path("{code: [a-z0-9-]{1,60}}/{what: archive|restore}")
  @Operation(
      summary = "Put a plan away, or take it out again",
      description = "To archive is to hide it from all but planners.")
  @APIResponse(
      responseCode = "200",
      description = "What stands in its fields now",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response archive(@PathParam("code") String code, @PathParam("what") String what) {
    editor.archive(here.acting(), code, what.equals("archive"));
    return shown(code);
  }

  private Response shown(String code) {
    var json = PlanJson.Edited.of(tree(code));
    return answers.versioned(json, json.version());
  }

  private PlanTree tree(String code) {
    return book.look(here.acting(), code);
  }
}
