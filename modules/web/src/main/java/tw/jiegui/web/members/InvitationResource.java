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
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.members.FollowUp;
import tw.jiegui.core.members.Followed;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.Seen;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// One invitation, and what its sender can still do about it.
@Path("{authority}/members/invitations/{invitation: [0-9a-f-]{36}}")
@RequestScoped
public class InvitationResource {
  @Inject private Inviting inviting;
  @Inject private FollowUp followUp;
  @Inject private FreshLinks links;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("invitation")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public InvitationResource() {}

  @GET
  public InvitationPage show() {
    var row = inviting.invitation(here.acting(), id);
    return new InvitationView(shells, here.acting(), clock.instant())
        .page(row, links.take(id).orElse(null));
  }

  @POST
  @Path("resend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resend(MultivaluedMap<String, String> sent) {
    return answer(followUp.resend(here.acting(), seen(sent)));
  }

  @GET
  @Path("withdraw")
  public FormPage askToWithdraw() {
    var row = inviting.invitation(here.acting(), id);
    var invitation = row.invitation();
    var view = new InvitationView(shells, here.acting(), clock.instant());
    return new FormPage(
        view.shell("members.withdraw.title"),
        200,
        new FormPage.Intro(text("members.withdraw.lead"), view.facts(row), view.noErrors(), null),
        List.of(),
        new FormPage.Sending(
            paths().invitation(id, "withdraw"),
            List.of(Hidden.version(invitation.version())),
            Button.warning(text("members.withdraw.button")),
            Link.to(paths().invitation(id), text("members.cancel"))));
  }

  @POST
  @Path("withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(MultivaluedMap<String, String> sent) {
    return answer(followUp.withdraw(here.acting(), seen(sent)));
  }

  private Seen seen(MultivaluedMap<String, String> sent) {
    return new Seen(id, Typed.of(sent).number("version"));
  }

  private Response answer(Followed followed) {
    switch (followed) {
      case Followed.Renewed(var invitation, var secret) -> {
        links.keep(here.acting().authority(), invitation.id(), secret);
        flash.done(text("members.resend.done"));
      }
      case Followed.Withdrawn _ -> flash.done(text("members.withdraw.done"));
      case Followed.Answered _ -> flash.note(text("members.invitation.answered"));
      case Followed.ChangedMeanwhile(var _, var last) ->
          flash.note(new MemberWords(shells.texts()).changedMeanwhile(last));
    }
    return Redirect.to(paths().invitation(id));
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
