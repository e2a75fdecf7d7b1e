package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.Accepted;
import tw.jiegui.core.members.Accepted.Refused;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.members.Accepting;
import tw.jiegui.core.members.Accepting.Bearer;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Offered;
import tw.jiegui.core.members.Secret;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.traffic.Trace;

/// Where an invitation's link leads. Whoever comes has no hat there yet, so the path's authority is
/// not one that the guard lets people into.
@Path("invitations/{inviter}/{secret}")
@RequestScoped
public class AcceptResource {
  @Inject private Accepting accepting;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private Trace trace;
  @Inject private HttpServletRequest request;
  @Inject private InstantSource clock;

  @PathParam("inviter")
  private String inviter;

  @PathParam("secret")
  private String secret;

  @SuppressWarnings("NullAway.Init")
  public AcceptResource() {}

  @GET
  public AcceptPage show() {
    return Secret.isWellFormed(secret)
        ? page(accepting.look(authority().id(), bearer()))
        : page(new Refused(Why.UNKNOWN, ""));
  }

  @POST
  public Response accept() throws ServletException {
    if (!Secret.isWellFormed(secret)) {
      return Response.ok(page(new Refused(Why.UNKNOWN, ""))).build();
    }
    return switch (accepting.accept(authority().id(), bearer())) {
      case Accepted.Done(var membership, var _) -> signInAgain(membership);
      case Refused refused -> Response.ok(page(refused)).build();
    };
  }

  private Bearer bearer() {
    return new Bearer(here.visitor(), new Secret(secret), trace.correlationId());
  }

  private AcceptPage page(Offered offered) {
    var view = new AcceptView(shells, authority(), request.getRequestURI());
    return view.page(offered);
  }

  /// The token of this session does not know the new role. Logging out ends the session too; the
  /// identity provider still knows the person, so he comes back at once with a new one.
  private Response signInAgain(Membership membership) throws ServletException {
    request.logout();
    boolean begins = membership.isActive(Calendars.today(clock));
    flash.done(text(begins ? "members.accept.done" : "members.accept.later", membership));
    return Redirect.to("/sign-in?to=" + (begins ? "/" + authority().id() + "/" : "/home"));
  }

  private String text(String key, Membership membership) {
    var words = new MemberWords(shells.texts());
    return shells
        .texts()
        .of(key, words.role(membership.post().role()), words.day(membership.term().since()));
  }

  private Authority authority() {
    return catalogue.find(inviter).orElseThrow(() -> new Absent("authority", inviter));
  }
}
