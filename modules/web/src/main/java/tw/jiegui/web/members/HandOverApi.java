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
import java.util.Optional;
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
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.members.HandOver;
import tw.jiegui.core.members.HandOver.Desk;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.HandedOver;
import tw.jiegui.core.members.HandedOver.Taken;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Secret;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.ProblemDocument;
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
      @Nullable String link) {}

  @Inject private Roster roster;
  @Inject private HandOver handOver;
  @Inject private FreshLinks links;
  @Inject private MemberAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("member")
  private UUID memberId;

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
  @APIResponse(
      responseCode = "409",
      description = "Nothing is left there to hand over, or nobody else could manage the authority",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response handOver(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    var leaving = roster.member(here.acting(), memberId);
    return answers.ifValid(
        read(body),
        asked ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> handOver(leaving, asked)),
                this::done,
                this::answer));
  }

  private record Asked(Optional<SchoolCode> school, HandOverDraft.Entry entry) {}

  private Checked<Asked> read(String body) {
    return JsonText.read(body, MemberRequests.NewHandOver.class)
        .then(
            sent ->
                Checked.both(sent.place(), sent.draft().check(Calendars.today(clock)), Asked::new));
  }

  private HandedOver handOver(Roster.Row leaving, Asked asked) {
    return leaving.isAt(asked.school())
        ? handOver.handOver(here.acting(), new Desk(memberId, asked.school()), asked.entry())
        : new HandedOver.NothingLeft(leaving.member());
  }

  private Optional<Answer> done(HandedOver handedOver) {
    return handedOver instanceof HandedOver.Done(var _, var taken)
        ? Optional.of(told(taken, _ -> null))
        : Optional.empty();
  }

  private Response answer(HandedOver handedOver) {
    return switch (handedOver) {
      case HandedOver.Done(var _, var taken) -> OncePerKey.response(told(taken, this::link));
      case HandedOver.NothingLeft _ -> answers.conflict("school", "nothing-left");
      case HandedOver.SamePerson _ -> answers.invalid("email", "same-person");
      case HandedOver.NameNeeded _ -> answers.invalid("name", "name-needed");
      case HandedOver.LastAdministrator _ -> answers.conflict("email", "last-administrator");
    };
  }

  private String link(Secret secret) {
    return links.address(here.acting().authority(), secret);
  }

  private static Answer told(List<Taken> taken, Function<Secret, @Nullable String> link) {
    var posts = taken.stream().map(each -> post(each, link)).toList();
    return new Answer(200, "", JsonText.write(new Outcome(posts)));
  }

  private static Post post(Taken taken, Function<Secret, @Nullable String> link) {
    return switch (taken) {
      case Taken.Granted(var held, var by) -> new Post("granted", role(held), by.id(), null, null);
      case Taken.Kept(var held, var by) -> new Post("kept", role(held), by.id(), null, null);
      case Taken.Offered(var invitation, var secret) ->
          new Post(
              "offered",
              invitation.offer().post().role().realmName(),
              null,
              invitation.id(),
              link.apply(secret));
    };
  }

  private static String role(Membership held) {
    return held.post().role().realmName();
  }
}
