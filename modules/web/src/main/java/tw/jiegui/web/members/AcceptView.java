package tw.jiegui.web.members;

import java.util.ArrayList;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.members.Accepted.Refused;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.members.Offered;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// An invitation as its guest sees it.
record AcceptView(Shells shells, Authority authority, String address) {
  AcceptPage page(Offered offered) {
    return switch (offered) {
      case Offered.Open open ->
          new AcceptPage(
              shells.page("members.accept.title"),
              200,
              shells.texts().of("members.accept.lead", bureau(), open.invitation().invitedBy()),
              offer(open),
              home());
      case Refused(var why, var by) ->
          new AcceptPage(
              shells.page("members.refused." + slug(why) + ".title"),
              status(why),
              shells
                  .texts()
                  .of(
                      "members.refused." + slug(why),
                      by.isEmpty() ? text("members.accept.somebody") : by),
              null,
              why == Why.TAKEN_BY_YOU || why == Why.HELD_ALREADY ? place() : home());
    };
  }

  private AcceptPage.Offer offer(Offered.Open open) {
    return new AcceptPage.Offer(
        facts(open),
        open.underAnotherAddress() ? warning(open) : null,
        address,
        Button.of(text("members.accept.button")));
  }

  private String warning(Offered.Open open) {
    return shells.texts().of("members.accept.other", open.invitation().guest().email());
  }

  private SummaryList facts(Offered.Open open) {
    var offer = open.invitation().offer();
    var facts = new ArrayList<SummaryRow>();
    facts.add(fact("authority", bureau()));
    facts.add(fact("post", words().post(offer.post().role(), open.school())));
    if (offer.since() != null) {
      facts.add(fact("since", words().day(offer.since())));
    }
    if (offer.until() != null) {
      facts.add(fact("until", words().day(offer.until())));
    }
    facts.add(fact("expires", words().moment(open.invitation().expiresAt())));
    return new SummaryList(facts);
  }

  private static int status(Why why) {
    return switch (why) {
      case UNKNOWN -> 404;
      case EXPIRED, WITHDRAWN, TAKEN_BY_ANOTHER, POST_IS_OVER, SCHOOL_CLOSED -> 410;
      case TAKEN_BY_YOU, HELD_ALREADY -> 200;
      case ADDRESS_OF_ANOTHER, NO_ACCOUNT -> 409;
      case DIRECTORY_UNREACHABLE -> 503;
    };
  }

  private Link home() {
    return Link.to("/home", text("members.accept.home"));
  }

  private Link place() {
    return Link.to("/" + authority.id() + "/", text("members.accept.go"));
  }

  private String bureau() {
    return shells.texts().choose(authority.bureauZh(), authority.bureauEn());
  }

  private SummaryRow fact(String name, String value) {
    return SummaryRow.of(text("members.column." + name), value);
  }

  private static String slug(Why why) {
    return MemberWords.slug(why.name());
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
