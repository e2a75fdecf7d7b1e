package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.members.Changed;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Seen;
import tw.jiegui.core.members.Tenure;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// Its state is the membership's version: whoever changes it says which one he saw.
@Path("{authority}/members/{member: [0-9a-f-]{36}}/memberships/{membership: [0-9a-f-]{36}}")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@APIResponse(
    responseCode = "200",
    description = "The membership, its version as ETag",
    content =
        @Content(
            schema = @Schema(implementation = MembershipJson.class),
            examples = @ExampleObject(name = "a membership", value = MemberExamples.MEMBERSHIP)))
public class MembershipsApi {
  @Inject private Roster roster;
  @Inject private Tenure tenure;
  @Inject private MemberAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("member")
  private UUID memberId;

  @PathParam("membership")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public MembershipsApi() {}

  @GET
  @Operation(summary = "Read one membership")
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return shown(ifNoneMatch, place().membership());
  }

  @PUT
  @Path("term")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Set or clear the last day")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = MemberRequests.NewTerm.class),
              examples = @ExampleObject(name = "a last day", value = MemberExamples.TERM)))
  @APIResponse(
      responseCode = "409",
      description = "It has ended, or nobody else could manage the authority",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response limit(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    return change(
        ifMatch,
        JsonText.read(body, MemberRequests.NewTerm.class)
            .then(sent -> Tenure.checkLastDay(sent.typed(), Calendars.today(clock))),
        (seen, day) -> tenure.lastUntil(here.acting(), seen, day));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "End it at once, for a reason")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = MemberRequests.Ending.class),
              examples = @ExampleObject(name = "a reason", value = MemberExamples.ENDING)))
  @APIResponse(
      responseCode = "409",
      description = "It has ended already, or nobody else could manage the authority",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response end(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    return change(
        ifMatch,
        JsonText.read(body, MemberRequests.Ending.class)
            .then(sent -> Tenure.checkReason(sent.typed())),
        (seen, reason) -> tenure.end(here.acting(), seen, reason));
  }

  @POST
  @Path("resume")
  @Operation(summary = "Take an ending back")
  @APIResponse(
      responseCode = "409",
      description = "It has not ended, or the member holds the same role again",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response resume(@HeaderParam("If-Match") @Nullable String ifMatch) {
    place();
    return conditions.ifVersion(
        ifMatch, version -> answer(tenure.resume(here.acting(), new Seen(id, version))));
  }

  private interface Verb<T> {
    Changed apply(Seen seen, T value);
  }

  private <T> Response change(@Nullable String ifMatch, Checked<T> sent, Verb<T> verb) {
    place();
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(sent, value -> answer(verb.apply(new Seen(id, version), value))));
  }

  private Response answer(Changed changed) {
    return switch (changed) {
      case Changed.Done(var held) -> shown(null, held);
      case Changed.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case Changed.EndedAlready _ -> answers.conflict("standing", "ended-already");
      case Changed.NotEnded _ -> answers.conflict("standing", "not-ended");
      case Changed.HeldAgain _ -> answers.conflict("standing", "held-again");
      case Changed.LastAdministrator _ -> answers.conflict("role", "last-administrator");
      case Changed.BeforeItBegins(var held) ->
          answers.invalid("until", "before-it-begins", held.term().since());
    };
  }

  private Response shown(@Nullable String ifNoneMatch, Membership held) {
    return Conditions.read(
        ifNoneMatch,
        held.version(),
        () -> MembershipJson.of(held, place().school(), Calendars.today(clock)));
  }

  private Roster.Place place() {
    return roster.member(here.acting(), memberId).places().stream()
        .filter(place -> place.membership().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Absent("membership", id));
  }
}
