package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import tw.jiegui.core.plans.Comment;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// What the authority says about a part of a plan, for programs.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/parts/{id: [0-9a-f-]{36}}/comments")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanCommentsApi {
  @Inject private PlanBook book;
  @Inject private Reporting reporting;
  @Inject private PlanAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlanCommentsApi() {}

  @PathParam("code")
  private String code;

  @PathParam("id")
  private UUID id;

  @GET
  @Operation(
      summary = "List comments, the newest first",
      description = "For the authority's people.")
  @APIResponse(
      responseCode = "200",
      description = "The comments",
      content = @Content(schema = @Schema(implementation = PlanJson.Said[].class)))
  public List<PlanJson.Said> list() {
    here.acting().require(PlanBook.STAFF);
    return book.tell(here.acting(), code, id).comments().stream().map(PlanJson.Said::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Comment on a part",
      description =
          "The same Idempotency-Key with the same body is done once and answered the same.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PlanRequests.Remark.class)))
  @APIResponse(
      responseCode = "201",
      description = "Said",
      content = @Content(schema = @Schema(implementation = PlanJson.Said.class)))
  public Response comment(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(PlanBook.STAFF);
    book.tell(here.acting(), code, id);
    return answers.ifValid(
        JsonText.read(body, PlanRequests.Remark.class),
        remark ->
            once.run(
                new OncePerKey.Task<>(
                    key, body, () -> reporting.comment(here.acting(), id, remark.words())),
                this::said,
                checked ->
                    answers.ifValid(checked, comment -> OncePerKey.response(created(comment)))));
  }

  private Optional<Answer> said(Checked<Comment> checked) {
    return checked instanceof Checked.Valid<Comment>(var comment)
        ? Optional.of(created(comment))
        : Optional.empty();
  }

  private Answer created(Comment comment) {
    return answers.created(
        "plans/" + code + "/parts/" + id + "/comments", PlanJson.Said.of(comment));
  }
}
