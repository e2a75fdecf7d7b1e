package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import tw.jiegui.core.members.Invitation;
import tw.jiegui.core.members.Invitation.State;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/members/invitations")
@RequestScoped
public class InvitationsResource {
  private static final int ROWS = 25;

  @Inject private Inviting inviting;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public InvitationsResource() {}

  @GET
  public InvitationsPage show(@Context UriInfo asked) {
    var query = InvitationQuery.of(asked.getQueryParameters());
    var state = query.state();
    var found = inviting.list(here.acting(), state, query.paging(ROWS));
    return new InvitationsPage(
        shells.page("members.invitations.title", shells.crumb("members.title", paths().list())),
        Stream.of(State.values()).map(each -> link(each, state)).toList(),
        head(),
        new InvitationsPage.Results(
            found.rows().stream().map(this::row).toList(),
            Pager.of(found, query.address(paths().invitations()), shells.texts()),
            EmptyState.of(text("members.invitations.none"), text("members.invitations.none.text"))
                .with(Link.to(paths().invite(), text("members.invite.title")))));
  }

  private Link link(State state, State current) {
    return new Link(
        words().state(state).text(),
        InvitationQuery.address(paths().invitations(), state).toString(),
        state == current);
  }

  private TableHead head() {
    return new TableHead(
        text("members.invitations.title"),
        Stream.of("name", "email", "post", "when")
            .map(name -> Column.of(text("members.column." + name)))
            .toList());
  }

  private InvitationsPage.Row row(Inviting.Row row) {
    var invitation = row.invitation();
    return new InvitationsPage.Row(
        Link.to(paths().invitation(invitation.id()), invitation.guest().name()),
        invitation.guest().email(),
        words().post(invitation.offer().post().role(), row.school()),
        when(row));
  }

  private String when(Inviting.Row row) {
    Invitation invitation = row.invitation();
    if (row.underAnotherAddress()) {
      return text("members.invitation.other-address");
    }
    return invitation
        .acceptedAt()
        .or(invitation::withdrawnAt)
        .map(words()::moment)
        .orElseGet(
            () ->
                shells
                    .texts()
                    .of("members.invitation.until", words().moment(invitation.expiresAt())));
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
