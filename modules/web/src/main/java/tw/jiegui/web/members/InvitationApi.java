package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.members.FollowUp;
import tw.jiegui.core.members.Followed;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.Seen;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/invitations/{invitation: [0-9a-f-]{36}}")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class InvitationApi {
  @Inject private Inviting inviting;
  @Inject private FollowUp followUp;
  @Inject private FreshLinks links;
  @Inject private MemberAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("invitation")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public InvitationApi() {}

  @GET
  @Operation(summary = "Read one invitation")
  @APIResponse(
      responseCode = "200",
      description = "The invitation, its version as ETag; never its link",
      content =
          @Content(
              schema = @Schema(implementation = InvitationJson.class),
              examples = @ExampleObject(name = "an invitation", value = MemberExamples.INVITATION)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var json = json();
    return Conditions.read(ifNoneMatch, json.version(), () -> json);
  }

  @POST
  @Path("resend")
  @Operation(summary = "Make a new link; the old one is dead")
  @APIResponse(
      responseCode = "200",
      description = "The invitation with its new link",
      content =
          @Content(
              schema = @Schema(implementation = InvitationJson.class),
              examples = @ExampleObject(name = "an invitation", value = MemberExamples.INVITATION)))
  @APIResponse(
      responseCode = "409",
      description = "It was accepted or withdrawn",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response resend(@HeaderParam("If-Match") @Nullable String ifMatch) {
    inviting.invitation(here.acting(), id);
    return conditions.ifVersion(
        ifMatch, version -> answer(followUp.resend(here.acting(), new Seen(id, version))));
  }

  @DELETE
  @Operation(summary = "Withdraw it; it stays readable as withdrawn")
  @APIResponse(
      responseCode = "200",
      description = "The invitation, withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = InvitationJson.class),
              examples = @ExampleObject(name = "an invitation", value = MemberExamples.INVITATION)))
  @APIResponse(
      responseCode = "409",
      description = "It was accepted or withdrawn",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response withdraw(@HeaderParam("If-Match") @Nullable String ifMatch) {
    inviting.invitation(here.acting(), id);
    return conditions.ifVersion(
        ifMatch, version -> answer(followUp.withdraw(here.acting(), new Seen(id, version))));
  }

  private Response answer(Followed followed) {
    return switch (followed) {
      case Followed.Renewed(var _, var secret) ->
          shown(json().with(links.address(here.acting().authority(), secret)));
      case Followed.Withdrawn _ -> shown(json());
      case Followed.Answered _ -> answers.conflict("state", "answered-already");
      case Followed.ChangedMeanwhile _ -> answers.changedMeanwhile();
    };
  }

  private InvitationJson json() {
    return InvitationJson.of(inviting.invitation(here.acting(), id), clock.instant());
  }

  private static Response shown(InvitationJson json) {
    return Conditions.read(null, json.version(), () -> json);
  }
}
