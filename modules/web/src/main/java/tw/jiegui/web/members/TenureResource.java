package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Changed;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Seen;
import tw.jiegui.core.members.Tenure;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// How long somebody holds a post: ended, limited to a day, or taken up again.
@Path(
    "{authority}/members/{member: [0-9a-f-]{36}}/memberships/{membership: [0-9a-f-]{36}}"
        + "/{action: end|term|resume}")
@RequestScoped
public class TenureResource {
  @Inject private Roster roster;
  @Inject private Tenure tenure;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("member")
  private UUID memberId;

  @PathParam("membership")
  private UUID membershipId;

  @PathParam("action")
  private String action;

  @SuppressWarnings("NullAway.Init")
  public TenureResource() {}

  @GET
  public FormPage show() {
    var subject = subject();
    return forms().page(subject, subject.untouched(), List.of(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var seen = new Seen(membershipId, typed.number("version"));
    return switch (action) {
      case "end" -> end(seen, typed);
      case "term" -> limit(seen, typed);
      default -> answer(typed, tenure.resume(here.acting(), seen));
    };
  }

  private Response end(Seen seen, Typed typed) {
    return switch (Tenure.checkReason(typed.value("reason"))) {
      case Checked.Invalid<String>(var problems) -> form(typed, problems);
      case Checked.Valid<String>(var reason) ->
          answer(typed, tenure.end(here.acting(), seen, reason));
    };
  }

  private Response limit(Seen seen, Typed typed) {
    var checked = Tenure.checkLastDay(typed.value("until"), Calendars.today(clock));
    if (checked instanceof Checked.Valid<Optional<LocalDate>>(var day)) {
      return answer(typed, tenure.lastUntil(here.acting(), seen, day));
    }
    return form(typed, checked.found());
  }

  private Response answer(Typed typed, Changed changed) {
    return switch (changed) {
      case Changed.Done(var _) -> away(true, "members." + action + ".done");
      case Changed.EndedAlready(var _) -> away(false, "members.ended.already");
      case Changed.NotEnded(var _) -> away(false, "members.not-ended");
      case Changed.HeldAgain(var _) -> away(false, "members.held-again");
      case Changed.LastAdministrator(var _) -> again(typed, text("members.last-administrator"));
      case Changed.BeforeItBegins(var held) ->
          form(typed, List.of(Problem.of("until", "before-it-begins", held.term().since())));
      case Changed.ChangedMeanwhile(var held, var last) ->
          again(
              typed.with("version", held.version()),
              new MemberWords(shells.texts()).changedMeanwhile(last));
    };
  }

  private Response away(boolean done, String textKey) {
    if (done) {
      flash.done(text(textKey));
    } else {
      flash.note(text(textKey));
    }
    return Redirect.to(new MemberPaths(here.acting().authority()).member(memberId));
  }

  private Response form(Typed typed, List<Problem> problems) {
    return Response.ok(forms().page(subject(), typed, problems, null)).build();
  }

  private Response again(Typed typed, String notice) {
    return Response.ok(forms().page(subject(), typed, List.of(), notice)).build();
  }

  private TenureForm.Subject subject() {
    var row = roster.member(here.acting(), memberId);
    return row.places().stream()
        .filter(place -> place.membership().id().equals(membershipId))
        .findFirst()
        .map(place -> allowed(row.member(), place))
        .orElseThrow(() -> new Absent("membership", membershipId));
  }

  private TenureForm.Subject allowed(Member member, Roster.Place place) {
    Membership.Post post = place.membership().post();
    if (!Grants.may(here.acting(), post)) {
      throw new Forbidden(Set.of(Role.AUTHORITY_ADMIN));
    }
    return new TenureForm.Subject(action, member, place);
  }

  private TenureForm forms() {
    return new TenureForm(shells, new MemberPaths(here.acting().authority()));
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
