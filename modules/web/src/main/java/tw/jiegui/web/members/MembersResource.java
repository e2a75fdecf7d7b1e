package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

@Path("{authority}/members")
@RequestScoped
public class MembersResource {
  private static final int ROWS = 25;

  @Inject private Roster roster;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public MembersResource() {}

  @GET
  public MembersPage show(@Context UriInfo asked) {
    var query = MemberQuery.of(asked.getQueryParameters());
    var found = roster.list(here.acting(), query.filter(), query.typed().paging(ROWS));
    return new MembersPage(
        shells.page("members.title"), actions(), filter(query), head(), results(query, found));
  }

  private List<Link> actions() {
    return List.of(
        link(paths().invite(), "members.invite.title"),
        link(paths().invitations(), "members.invitations.title"),
        link(paths().upload(), "members.import.title"));
  }

  private Link link(String href, String textKey) {
    return Link.to(href, text(textKey));
  }

  private MembersPage.Filter filter(MemberQuery query) {
    var form = Form.of(shells.texts(), query.typed().values());
    return new MembersPage.Filter(
        paths().list(),
        List.of(
            form.text("members.filter.q").search(), form.text("members.filter.school").width(10)),
        List.of(roles(form), states(form)),
        query.isNarrowed());
  }

  private Choice roles(Form form) {
    var offered = Grants.offered(here.acting(), here.authority().kind());
    return form.select("members.filter.role", withAll(words().roles(offered)));
  }

  private Choice states(Form form) {
    var standings = Stream.of(Standing.values()).map(Standing::name);
    return form.select(
        "members.filter.state",
        withAll(
            Stream.concat(standings, Stream.of(MemberQuery.AWAITED))
                .map(name -> Option.of(name, text("members.standing." + MemberWords.slug(name))))
                .toList()));
  }

  private List<Option> withAll(List<Option> options) {
    return Stream.concat(Stream.of(Option.of("", text("members.filter.all"))), options.stream())
        .toList();
  }

  private TableHead head() {
    return new TableHead(
        text("members.title"),
        Stream.of("name", "email", "posts")
            .map(name -> Column.of(text("members.column." + name)))
            .toList());
  }

  private MembersPage.Results results(MemberQuery query, Slice<Roster.Row> found) {
    var empty =
        query.isNarrowed()
            ? EmptyState.of(text("members.none.title"), text("members.none.found"))
            : EmptyState.of(text("members.none.title"), text("members.none"))
                .with(link(paths().invite(), "members.invite.title"));
    return new MembersPage.Results(
        found.rows().stream().map(this::row).toList(),
        Pager.of(found, query.address(paths().list()), shells.texts()),
        empty);
  }

  private MembersPage.Row row(Roster.Row row) {
    var member = row.member();
    return new MembersPage.Row(
        Link.to(paths().member(member.id()), member.name()),
        member.email().orElse(""),
        row.places().stream().map(this::held).toList(),
        member.isBound() ? null : new Tag(text("members.standing.awaited"), Tag.Colour.YELLOW));
  }

  private MembersPage.Held held(Roster.Place place) {
    var membership = place.membership();
    return new MembersPage.Held(
        words().post(membership.post().role(), place.school()),
        words().standing(membership, Calendars.today(clock)));
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
