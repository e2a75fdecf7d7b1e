package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.HandOver;
import tw.jiegui.core.members.HandOver.Desk;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.HandedOver;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// From a leaving clerk to the next, at one school or for the authority's own posts.
@Path("{authority}/members/{member: [0-9a-f-]{36}}/hand-over")
@RequestScoped
public class HandOverResource {
  @Inject private Roster roster;
  @Inject private HandOver handOver;
  @Inject private Inviting inviting;
  @Inject private FreshLinks links;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("member")
  private UUID id;

  @QueryParam("school")
  @DefaultValue("")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public HandOverResource() {}

  @GET
  public FormPage show() {
    return page(Typed.NOTHING.with("from", Calendars.today(clock)), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var draft = new HandOverDraft(typed.value("email"), typed.value("name"), typed.value("from"));
    return switch (draft.check(Calendars.today(clock))) {
      case Checked.Invalid<HandOverDraft.Entry>(var problems) -> form(typed, problems);
      case Checked.Valid<HandOverDraft.Entry>(var entry) ->
          answer(typed, handOver.handOver(here.acting(), new Desk(id, school()), entry));
    };
  }

  private Optional<SchoolCode> school() {
    return SchoolCode.isWellFormed(code) ? Optional.of(new SchoolCode(code)) : Optional.empty();
  }

  private Response answer(Typed typed, HandedOver handedOver) {
    return switch (handedOver) {
      case HandedOver.Done done -> shown(done);
      case HandedOver.NothingLeft _ -> {
        flash.note(shells.texts().of("members.hand-over.nothing"));
        yield Redirect.to(paths().member(id));
      }
      case HandedOver.SamePerson _ -> form(typed, List.of(Problem.of("email", "same-person")));
      case HandedOver.NameNeeded _ -> form(typed, List.of(Problem.of("name", "name-needed")));
      case HandedOver.LastAdministrator _ ->
          form(typed, List.of(Problem.of("email", "last-administrator")));
    };
  }

  /// Where an invitation went out, its link is shown; else the successor as he now is.
  private Response shown(HandedOver.Done done) {
    var acting = here.acting();
    if (done.leaving().subject().equals(Optional.of(acting.person().subject()))) {
      return farewell(done);
    }
    flash.done(shells.texts().of("members.hand-over.done", done.leaving().name()));
    return Redirect.to(way(done.taken().getFirst()));
  }

  /// Whoever passes on his own post may be a stranger at the next request: so he is shown the link
  /// with this one.
  private Response farewell(HandedOver.Done done) {
    flash.done(shells.texts().of("members.hand-over.done", done.leaving().name()));
    if (done.taken().getFirst() instanceof HandedOver.Taken.Offered(var invitation, var secret)) {
      var row = inviting.invitation(here.acting(), invitation.id());
      var link = links.address(here.acting().authority(), secret);
      return Response.ok(new InvitationView(shells, here.acting(), clock.instant()).page(row, link))
          .build();
    }
    return Redirect.to("/home");
  }

  private String way(HandedOver.Taken taken) {
    return switch (taken) {
      case HandedOver.Taken.Granted(var _, var successor) -> paths().member(successor.id());
      case HandedOver.Taken.Kept(var _, var successor) -> paths().member(successor.id());
      case HandedOver.Taken.Offered(var invitation, var secret) -> {
        links.keep(here.acting().authority(), invitation.id(), secret);
        yield paths().invitation(invitation.id());
      }
    };
  }

  private Response form(Typed typed, List<Problem> problems) {
    return Response.ok(page(typed, problems)).build();
  }

  private FormPage page(Typed typed, List<Problem> problems) {
    var form = new HandOverForm(shells, here.acting(), Calendars.today(clock));
    return form.page(
        new HandOverForm.Desk(roster.member(here.acting(), id), school()), typed, problems);
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }
}
