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
import java.util.function.Supplier;
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
import tw.jiegui.web.pages.Address;
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

  private Optional<InvitationJson> fresh = Optional.empty();

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
      content = @Content(schema = @Schema(implementation = InvitationJson.Page.class)))
  public Response list() {
    var query = MemberQuery.of(address.getQueryParameters());
    var state =
        InvitationsResource.find(query.typed().value("state")).orElse(Invitation.State.PENDING);
    var slice = inviting.list(here.acting(), state, query.paging(USUAL_SIZE));
    var list =
        Address.of(answers.path("invitations")).with("state", MemberWords.slug(state.name()));
    return Response.ok(InvitationJson.of(slice, clock.instant()))
        .header("Link", PageLinks.of(slice, list))
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
    return switch (read(body)) {
      case Checked.Invalid<Supplier<Invited>>(var problems) -> answers.invalid(problems);
      case Checked.Valid<Supplier<Invited>>(var work) ->
          withLink(once.run(new OncePerKey.Task<>(key, body, work), this::created, this::refused));
    };
  }

  private Checked<Supplier<Invited>> read(String body) {
    return switch (JsonText.read(body, MemberRequests.NewInvitation.class)) {
      case Checked.Invalid<MemberRequests.NewInvitation>(var found) -> new Checked.Invalid<>(found);
      case Checked.Valid<MemberRequests.NewInvitation>(var sent) ->
          switch (sent.draft().check(here.authority().kind(), Calendars.today(clock))) {
            case Checked.Invalid<InvitationDraft.Entry>(var found) -> new Checked.Invalid<>(found);
            case Checked.Valid<InvitationDraft.Entry>(var entry) ->
                new Checked.Valid<>(() -> inviting.invite(here.acting(), entry));
          };
    };
  }

  private Optional<Answer> created(Invited invited) {
    if (!(invited instanceof Invited.Done(var invitation, var secret))) {
      return Optional.empty();
    }
    var row = inviting.invitation(here.acting(), invitation.id());
    var json = InvitationJson.of(row, clock.instant());
    fresh = Optional.of(json.with(links.address(here.acting().authority(), secret)));
    return Optional.of(
        new Answer(201, answers.path("invitations/" + invitation.id()), JsonText.write(json)));
  }

  private Response withLink(Response answer) {
    return fresh
        .map(json -> Response.fromResponse(answer).entity(JsonText.write(json)).build())
        .orElse(answer);
  }

  private Response refused(Invited invited) {
    return switch (invited) {
      case Invited.Pending(var invitation) ->
          answers.conflict("email", "invited-already", invitation.id());
      case Invited.HoldsItAlready(var member) ->
          answers.conflict("email", "holds-it", member.name());
      case Invited.NoSuchSchool(var code) -> answers.invalid("school", "no-such-school", code);
      case Invited.Done _ -> throw new IllegalStateException("done is no refusal");
    };
  }
}
