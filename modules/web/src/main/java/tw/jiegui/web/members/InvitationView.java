package tw.jiegui.web.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Invitation;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// How an invitation looks to those who manage it.
record InvitationView(Shells shells, Acting acting, Instant now) {
  InvitationPage page(Inviting.Row row, @Nullable String link) {
    return new InvitationPage(
        shell("members.invitation.title"),
        words().state(row.invitation().state(now)),
        link,
        facts(row),
        actions(row.invitation()));
  }

  Shell shell(String titleKey) {
    return shells.page(
        titleKey,
        shells.crumb("members.title", paths().list()),
        shells.crumb("members.invitations.title", paths().invitations()));
  }

  ErrorSummary noErrors() {
    return new ErrorSummary("", List.of());
  }

  SummaryList facts(Inviting.Row row) {
    var invitation = row.invitation();
    var offer = invitation.offer();
    var facts = new ArrayList<SummaryRow>();
    facts.add(fact("name", invitation.guest().name()));
    facts.add(fact("email", invitation.guest().email()));
    facts.add(fact("post", words().post(offer.post().role(), row.school())));
    facts.add(
        fact(
            "since",
            offer.since() == null ? text("members.from-acceptance") : words().day(offer.since())));
    facts.add(
        fact(
            "until",
            offer.until() == null ? text("members.no-last-day") : words().day(offer.until())));
    facts.add(
        fact(
            "invited",
            shells
                .texts()
                .of(
                    "members.by-at",
                    invitation.invitedBy(),
                    words().moment(invitation.invitedAt()))));
    facts.add(fact("expires", words().moment(invitation.expiresAt())));
    row.taker()
        .ifPresent(taker -> facts.add(accepted(row, taker.name(), taker.email().orElse("—"))));
    return new SummaryList(facts);
  }

  /// The one who accepted may have come under another address: whoever invited must see that.
  private SummaryRow accepted(Inviting.Row row, String name, String email) {
    String key = row.underAnotherAddress() ? "members.accepted.other" : "members.accepted";
    return fact("accepted", shells.texts().of(key, name, email));
  }

  private InvitationPage.Actions actions(Invitation invitation) {
    var links = new ArrayList<Link>();
    InvitationPage.Resending resending = null;
    if (invitation.isUnanswered() && Grants.may(acting, invitation.offer().post())) {
      resending = resending(invitation);
      links.add(
          Link.to(paths().invitation(invitation.id(), "withdraw"), text("members.withdraw.title")));
    }
    invitation
        .acceptedBy()
        .ifPresent(member -> links.add(Link.to(paths().member(member), text("members.to-member"))));
    links.add(Link.to(paths().history("invitation", invitation.id()), text("members.history")));
    return new InvitationPage.Actions(resending, links);
  }

  private InvitationPage.Resending resending(Invitation invitation) {
    return new InvitationPage.Resending(
        paths().invitation(invitation.id(), "resend"),
        Hidden.version(invitation.version()),
        Button.second(text("members.resend.button")));
  }

  private SummaryRow fact(String name, String value) {
    return SummaryRow.of(text("members.column." + name), value);
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private MemberPaths paths() {
    return new MemberPaths(acting.authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
