package tw.jiegui.web.plans;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.PartEditor;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanNode;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Adds, changes and removes the parts of a plan, for programs.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/parts")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanPartsApi {
  @Inject private PlanBook book;
  @Inject private PartEditor editor;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanPartsApi() {}

  private static final String PART = "{id: [0-9a-f-]{36}}";

  @PathParam("code")
  private String code;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a part",
      description =
          "Below the part that parent names: a strategy below a goal, an action below a "
              + "strategy; a goal where there is none. The same Idempotency-Key with the same "
              + "body is done once and answered the same.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = OBJECT),
              examples = @ExampleObject(name = "fields", value = PlanFields.NEW_PART)))
  @APIResponse(
      responseCode = "201",
      description = "Added; Location is its address",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response add(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(PlanBook.PLANNERS);
    return answers.ifValid(
        PlanFields.PART.read(body, Map.of()),
        draft ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> add(draft)),
                this::added,
                drafted -> answers.first(drafted, this::added)));
  }

  private Drafted<PlanNode> add(Draft draft) {
    var parent = PlanFields.id(draft, "parent").orElse(null);
    return editor.addNode(here.acting(), code, parent, draft);
  }

  private Optional<Answer> added(Drafted<PlanNode> drafted) {
    return drafted instanceof Drafted.Done<PlanNode>(var node)
        ? Optional.of(
            answers.created(
                "plans/" + code + "/parts/" + node.id(), PlanJson.Edited.of(branch(node.id()))))
        : Optional.empty();
  }

  @GET
  @Path(PART)
  @Operation(
      summary = "Read a part as the editor has it",
      description = "The fields of its form; the version is the ETag.")
  @APIResponse(
      responseCode = "200",
      description = "What stands in its fields now",
      content = @Content(schema = @Schema(implementation = PlanJson.Edited.class)))
  public Response show(@PathParam("id") UUID id) {
    here.acting().require(PlanBook.PLANNERS);
    return shown(id);
  }

  @PATCH
  @Path(PART)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change a part",
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
                PlanFields.PART.read(body, Filled.of(branch(id)).values()),
                draft ->
                    answers.drafted(
                        editor.editNode(here.acting(), code, id, seen, draft), () -> shown(id))));
  }

  @DELETE
  @Path(PART)
  @Operation(
      summary = "Remove a part",
      description = "One below which nothing stands. If-Match names the version.")
  @APIResponse(responseCode = "204", description = "Removed")
  public Response remove(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    here.acting().require(PlanBook.PLANNERS);
    return conditions.ifVersion(
        ifMatch,
        seen ->
            answers.drafted(
                editor.removeNode(here.acting(), code, id, seen), Response.noContent()::build));
  }

  private Response shown(UUID id) {
    var json = PlanJson.Edited.of(branch(id));
    return answers.versioned(json, json.version());
  }

  private Branch branch(UUID id) {
    return book.look(here.acting(), code)
        .findBranch(id)
        .orElseThrow(() -> new Absent("plan node", id));
  }
}
