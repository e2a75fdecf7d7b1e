package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.HandOver;
import tw.jiegui.core.members.HandOver.Desk;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.HandedOver;
import tw.jiegui.core.members.HandedOver.Taken;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// The links of new invitations are in the first answer alone: no secret is remembered.
@Path("{authority}/members/{member: [0-9a-f-]{36}}/hand-over")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class HandOverApi {
  @Schema(name = "HandedOver")
  public record Outcome(List<Post> taken) {
    public Outcome {
      taken = List.copyOf(taken);
    }
  }

  @Schema(name = "HandedOverRole")
  @JsonbPropertyOrder({"outcome", "role", "member", "invitation", "link"})
  public record Post(
      @Schema(enumeration = {"granted", "kept", "offered"}) String outcome,
      String role,
      @Nullable UUID member,
      @Nullable UUID invitation,
      @Nullable String link) {
    Post withoutLink() {
      return new Post(outcome, role, member, invitation, null);
    }
  }

  @Inject private HandOver handOver;
  @Inject private FreshLinks links;
  @Inject private MemberAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("member")
  private UUID memberId;

  private Optional<Outcome> fresh = Optional.empty();

  @SuppressWarnings("NullAway.Init")
  public HandOverApi() {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hand a leaving member's roles at one place over to the next",
      description = "In one step: his end the day before, the successor's begin on that day.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = MemberRequests.NewHandOver.class),
              examples = @ExampleObject(name = "from a day", value = MemberExamples.HAND_OVER)))
  @APIResponse(
      responseCode = "200",
      description = "Done; links are told in the first answer alone",
      content =
          @Content(
              schema = @Schema(implementation = Outcome.class),
              examples = @ExampleObject(name = "an offer", value = MemberExamples.HANDED_OVER)))
  public Response handOver(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    Grants.scope(here.acting());
    return switch (read(body)) {
      case Checked.Invalid<Supplier<HandedOver>>(var problems) -> answers.invalid(problems);
      case Checked.Valid<Supplier<HandedOver>>(var work) ->
          withLinks(once.run(new OncePerKey.Task<>(key, body, work), this::done, this::refused));
    };
  }

  private Checked<Supplier<HandedOver>> read(String body) {
    return switch (JsonText.read(body, MemberRequests.NewHandOver.class)) {
      case Checked.Invalid<MemberRequests.NewHandOver>(var found) -> new Checked.Invalid<>(found);
      case Checked.Valid<MemberRequests.NewHandOver>(var sent) ->
          switch (sent.draft().check(Calendars.today(clock))) {
            case Checked.Invalid<HandOverDraft.Entry>(var found) -> new Checked.Invalid<>(found);
            case Checked.Valid<HandOverDraft.Entry>(var entry) ->
                new Checked.Valid<>(() -> handOver.handOver(here.acting(), desk(sent), entry));
          };
    };
  }

  private Desk desk(MemberRequests.NewHandOver sent) {
    String code = sent.place().toUpperCase(Locale.ROOT);
    return new Desk(
        memberId,
        SchoolCode.isWellFormed(code) ? Optional.of(new SchoolCode(code)) : Optional.empty());
  }

  private Optional<Answer> done(HandedOver handedOver) {
    if (!(handedOver instanceof HandedOver.Done(var _, var taken))) {
      return Optional.empty();
    }
    fresh = Optional.of(new Outcome(taken.stream().map(this::post).toList()));
    var told = new Outcome(fresh.get().taken().stream().map(Post::withoutLink).toList());
    return Optional.of(new Answer(200, "", JsonText.write(told)));
  }

  private Post post(Taken taken) {
    return switch (taken) {
      case Taken.Granted(var held, var by) ->
          new Post("granted", held.post().role().realmName(), by.id(), null, null);
      case Taken.Kept(var held, var by) ->
          new Post("kept", held.post().role().realmName(), by.id(), null, null);
      case Taken.Offered(var invitation, var secret) ->
          new Post(
              "offered",
              invitation.offer().post().role().realmName(),
              null,
              invitation.id(),
              links.address(here.acting().authority(), secret));
    };
  }

  private Response withLinks(Response answer) {
    return fresh
        .map(outcome -> Response.fromResponse(answer).entity(JsonText.write(outcome)).build())
        .orElse(answer);
  }

  private Response refused(HandedOver handedOver) {
    return switch (handedOver) {
      case HandedOver.NothingLeft _ -> answers.conflict("school", "nothing-left");
      case HandedOver.SamePerson _ -> answers.invalid("email", "same-person");
      case HandedOver.NameNeeded _ -> answers.invalid("name", "name-needed");
      case HandedOver.LastAdministrator _ -> answers.conflict("email", "last-administrator");
      case HandedOver.Done _ -> throw new IllegalStateException("done is no refusal");
    };
  }
}
