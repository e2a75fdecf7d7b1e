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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.Question;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Puts questions to schools, for programs.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class AskingApi {
  @Inject private Asking asking;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public AskingApi() {}

  @POST
  @Path("{code: [a-z0-9-]{1,60}}/indicators/{id: [0-9a-f-]{36}}/questions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask schools for an indicator",
      description =
          "All schools, those of some stages, or picked ones. The same Idempotency-Key with the"
              + " same body is done once and answered the same.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PlanRequests.Asks.class)))
  @APIResponse(
      responseCode = "201",
      description = "Asked; Location is its address",
      content = @Content(schema = @Schema(implementation = PlanJson.Asked.class)))
  public Response ask(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      String body) {
    here.acting().require(PlanBook.PLANNERS);
    return answers.ifValid(
        JsonText.read(body, PlanRequests.Asks.class),
        asks ->
            once.run(
                new OncePerKey.Task<>(
                    key, body, () -> asking.ask(here.acting(), code, id, asks.draft())),
                this::asked,
                checked ->
                    answers.ifValid(checked, question -> OncePerKey.response(created(question)))));
  }

  private Optional<Answer> asked(Checked<Question> checked) {
    return checked instanceof Checked.Valid<Question>(var question)
        ? Optional.of(created(question))
        : Optional.empty();
  }

  private Answer created(Question question) {
    return answers.created("questions/" + question.id(), json(question.id()));
  }

  private PlanJson.Asked json(UUID id) {
    var inquiry = asking.look(here.acting(), id);
    return PlanJson.asked(inquiry.question(), inquiry.returns());
  }
}
