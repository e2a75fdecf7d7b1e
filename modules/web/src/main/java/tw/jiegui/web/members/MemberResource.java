package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.members.Roster.Place;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;

@Path("{authority}/members/{member: [0-9a-f-]{36}}")
@RequestScoped
public class MemberResource {
  @Inject private Roster roster;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public MemberResource() {}

  @GET
  public MemberPage show(@PathParam("member") UUID id) {
    var row = roster.member(here.acting(), id);
    var member = row.member();
    return new MemberPage(
        shells.titled(member.name(), shells.crumb("members.title", paths().list())),
        facts(member),
        row.places().stream().map(place -> post(member, place)).toList(),
        actions(member, row.places()));
  }

  private SummaryList facts(Member member) {
    return SummaryList.of(
        fact("email", member.email().orElse("—")),
        fact("sso_subject", member.ssoSubject().orElse("—")),
        fact("signed_in", text(member.isBound() ? "members.signed-in" : "members.awaited")));
  }

  private SummaryRow fact(String name, String value) {
    return SummaryRow.of(text("members.column." + name), value);
  }

  private MemberPage.Post post(Member member, Place place) {
    var held = place.membership();
    return new MemberPage.Post(
        words().post(held.post().role(), place.school()),
        words().standing(held, today()),
        words().term(held.term()),
        held.endedAt().map(at -> ended(held, words().moment(at))).orElse(""),
        Grants.may(here.acting(), held.post()) ? actions(member, held) : List.of());
  }

  private String ended(Membership held, String at) {
    return held.endedWhy().isEmpty()
        ? shells.texts().of("members.ended.at", at)
        : shells.texts().of("members.ended.why", at, held.endedWhy());
  }

  private List<Link> actions(Member member, Membership held) {
    var names = held.isEnded() ? Stream.of("resume") : Stream.of("term", "end");
    return names
        .map(
            name ->
                Link.to(
                    paths().membership(member.id(), held.id(), name),
                    text("members." + name + ".action")))
        .toList();
  }

  /// A hand-over for each place where he still holds something, and the way to his history.
  private List<Link> actions(Member member, List<Place> places) {
    Acting acting = here.acting();
    var links = new ArrayList<Link>();
    places.stream()
        .filter(place -> isHeld(place.membership()))
        .filter(place -> Grants.mayHandOver(acting, member, place.membership().post()))
        .map(Place::school)
        .distinct()
        .forEach(school -> links.add(handOver(member, school)));
    links.add(Link.to(paths().history("member", member.id()), text("members.history")));
    return links;
  }

  private boolean isHeld(Membership membership) {
    var standing = membership.standing(today());
    return standing == Standing.ACTIVE || standing == Standing.COMING;
  }

  private Link handOver(Member member, Optional<School> school) {
    return Link.to(
        paths().handOver(member.id(), school.map(each -> each.identity().code())),
        school
            .map(each -> shells.texts().of("members.hand-over.at", words().school(each)))
            .orElseGet(() -> text("members.hand-over.here")));
  }

  private LocalDate today() {
    return Calendars.today(clock);
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
