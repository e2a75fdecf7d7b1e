package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Reminds schools of a question, and closes it, for programs.
@Path("{authority}/questions")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class QuestionActsApi {
  @Inject private Asking asking;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public QuestionActsApi() {}

  private static final String QUESTION = "{id: [0-9a-f-]{36}}";

  @GET
  @Path(QUESTION)
  @Operation(summary = "Read a question", description = "For the authority's people.")
  @APIResponse(
      responseCode = "200",
      description = "The question with its answers",
      content = @Content(schema = @Schema(implementation = PlanJson.Asked.class)))
  public PlanJson.Asked show(@PathParam("id") UUID id) {
    return json(id);
  }

  @POST
  @Path(QUESTION + "/reminders")
  @Operation(
      summary = "Remind the schools that have not answered",
      description =
          "The same Idempotency-Key with the same body is done once and answered the same.")
  @APIResponse(
      responseCode = "201",
      description = "Reminded",
      content = @Content(schema = @Schema(implementation = PlanJson.Reminded.class)))
  public Response remind(
      @PathParam("id") UUID id, @HeaderParam(OncePerKey.HEADER) @Nullable String key) {
    here.acting().require(PlanBook.PLANNERS);
    return once.run(
        new OncePerKey.Task<>(key, "", () -> asking.remind(here.acting(), id)),
        schools -> Optional.of(reminded(id, schools)),
        schools -> OncePerKey.response(reminded(id, schools)));
  }

  private Answer reminded(UUID id, int schools) {
    return answers.created("questions/" + id, new PlanJson.Reminded(schools));
  }

  @POST
  @Path(QUESTION + "/close")
  @Operation(summary = "Take no more answers", description = "To close it again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The question with its answers",
      content = @Content(schema = @Schema(implementation = PlanJson.Asked.class)))
  public PlanJson.Asked close(@PathParam("id") UUID id) {
    asking.close(here.acting(), id);
    return json(id);
  }

  private PlanJson.Asked json(UUID id) {
    var inquiry = asking.look(here.acting(), id);
    return PlanJson.asked(inquiry.question(), inquiry.returns());
  }
}
