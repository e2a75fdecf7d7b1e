package tw.jiegui.web.members;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Invitation;
import tw.jiegui.core.members.InvitationDraft;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// The link is in the first answer alone: no secret is remembered, neither here nor under a key.
@Path("{authority}/invitations")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Roles offered to people, who take them by a link")
public class InvitationsApi {
  private static final int USUAL_SIZE = 20;

  @Inject private Inviting inviting;
  @Inject private FreshLinks links;
  @Inject private MemberAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public InvitationsApi() {}

  @GET
  @Operation(summary = "List the invitations of one state, newest first")
  @Parameter(
      name = "state",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"pending", "expired", "accepted", "withdrawn"},
              defaultValue = "pending"))
  @Parameter(name = "page", in = QUERY, schema = @Schema(type = INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "20", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = InvitationJson.Page.class),
              examples = @ExampleObject(name = "a page", value = MemberExamples.INVITATIONS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list() {
    var query = InvitationQuery.of(address.getQueryParameters());
    if (!query.problems().isEmpty()) {
      return answers.badQuery(query.problems());
    }
    var slice = inviting.list(here.acting(), query.state(), query.paging(USUAL_SIZE));
    return Response.ok(InvitationJson.of(slice, clock.instant()))
        .header("Link", PageLinks.of(slice, query.address(answers.path("invitations"))))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Offer somebody a role",
      description =
          "An authority's administrator offers any, a principal those of the own school's"
              + " coordinators and teachers. The link is told in the first answer alone; sent again"
              + " under the same key, the answer lacks it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = MemberRequests.NewInvitation.class),
              examples =
                  @ExampleObject(name = "an officer", value = MemberExamples.NEW_INVITATION)))
  @APIResponse(
      responseCode = "201",
      description = "Offered; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = InvitationJson.class),
              examples = @ExampleObject(name = "an invitation", value = MemberExamples.INVITATION)))
  @APIResponse(
      responseCode = "409",
      description = "Invited to it already, or holds it already",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response create(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    Grants.scope(here.acting());
    return answers.ifValid(
        read(body),
        entry ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> inviting.invite(here.acting(), entry)),
                this::done,
                this::answer));
  }

  private Checked<InvitationDraft.Entry> read(String body) {
    return JsonText.read(body, MemberRequests.NewInvitation.class)
        .then(sent -> sent.draft().check(here.authority().kind(), Calendars.today(clock)));
  }

  private Optional<Answer> done(Invited invited) {
    return invited instanceof Invited.Done(var invitation, var _)
        ? Optional.of(created(json(invitation)))
        : Optional.empty();
  }

  private Response answer(Invited invited) {
    return switch (invited) {
      case Invited.Done(var invitation, var secret) -> {
        var link = links.address(here.acting().authority(), secret);
        yield OncePerKey.response(created(json(invitation).with(link)));
      }
      case Invited.Pending(var invitation) ->
          answers.conflict("email", "invited-already", invitation.id());
      case Invited.HoldsItAlready(var member) ->
          answers.conflict("email", "holds-it", member.name());
      case Invited.NoSuchSchool(var code) -> answers.invalid("school", "no-such-school", code);
    };
  }

  private InvitationJson json(Invitation invitation) {
    return InvitationJson.of(inviting.invitation(here.acting(), invitation.id()), clock.instant());
  }

  private Answer created(InvitationJson json) {
    return new Answer(201, answers.path("invitations/" + json.id()), JsonText.write(json));
  }
}
