package tw.jiegui.web.policy;

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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Verdict;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/proposals/{id: [0-9a-f-]{36}}")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
public class ProposalApi {
  @Inject private PolicySettings settings;
  @Inject private ProposalAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public ProposalApi() {}

  @GET
  @Operation(summary = "Read a proposal with its changes and what would be different on which days")
  @APIResponse(
      responseCode = "200",
      description = "The proposal, its version as ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    here.acting().require(PolicySettings.READERS);
    var json = answers.json(id);
    return Conditions.read(ifNoneMatch, json.version(), () -> json);
  }

  @POST
  @Path("approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Approve what somebody else proposed: a new revision, in force at once")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PolicyRequests.Verdict.class),
              examples = @ExampleObject(name = "a note", value = PolicyExamples.VERDICT)))
  @APIResponse(
      responseCode = "200",
      description = "Approved",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(
      responseCode = "409",
      description = "An own proposal, decided already, or overtaken by another",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response approve(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    return decide(
        ifMatch,
        read(body).then(PolicyRequests.Verdict::optional),
        verdict -> settings.approve(here.acting(), id, verdict));
  }

  @POST
  @Path("reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reject a proposal, saying why")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PolicyRequests.Verdict.class),
              examples = @ExampleObject(name = "a note", value = PolicyExamples.VERDICT)))
  @APIResponse(
      responseCode = "200",
      description = "Rejected",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(
      responseCode = "409",
      description = "It is decided already",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response reject(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    return decide(
        ifMatch,
        read(body).then(PolicyRequests.Verdict::needed),
        verdict -> settings.reject(here.acting(), id, verdict));
  }

  @POST
  @Path("withdraw")
  @Operation(summary = "Withdraw what one has proposed oneself")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = ProposalJson.class),
              examples = @ExampleObject(name = "a proposal", value = PolicyExamples.PROPOSAL)))
  @APIResponse(
      responseCode = "409",
      description = "Somebody else proposed it, or it is decided already",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response withdraw(@HeaderParam("If-Match") @Nullable String ifMatch) {
    return decide(
        ifMatch,
        new Checked.Valid<>(""),
        verdict -> settings.withdraw(here.acting(), id, verdict.version()));
  }

  private Response decide(
      @Nullable String ifMatch, Checked<String> note, Function<Verdict, Decided> work) {
    here.acting().require(PolicySettings.LEGISLATORS);
    answers.json(id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                note, why -> answers.answer(work.apply(new Verdict(version, why)), version)));
  }

  private static Checked<PolicyRequests.Verdict> read(String body) {
    return JsonText.read(body, PolicyRequests.Verdict.class);
  }
}
