package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path(FactPaths.KIND)
@RequestScoped
public class ListResource {
  private static final int ON_ONE_PAGE = 20;

  @Inject private FactRegistry registry;
  @Inject private Folders folders;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ListResource() {}

  @GET
  public ListPage show(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @PathParam("kind") String segment,
      @QueryParam("page") @DefaultValue("1") String page) {
    var open = folders.reading(code, year);
    var kind = Folders.kind(segment);
    return new ListPage(
        folders.shell(open, open.words().name(kind), folders.overview(open)),
        new ListPage.Intro(
            open.words().name(open.school()),
            text(open, "about." + kind.slug()),
            actions(open, kind)),
        head(open, kind),
        results(open, kind, page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1),
        withdrawn(open, kind));
  }

  private static List<Link> actions(Open open, FactKind kind) {
    return open.writable()
        ? List.of(
            Link.to(open.paths().create(kind), text(open, "add." + kind.slug())),
            Link.to(open.paths().upload(kind), text(open, "import.link")))
        : List.of();
  }

  /// What tells one fact from another in a list.
  private static List<Field> listed(FactKind kind) {
    var names =
        switch (kind) {
          case TEAM_MEMBER -> List.of("post", "discipline", "duties", "contact");
          case ACTIVITY -> List.of("form", "starts_on", "students", "partner");
          case PARTNERSHIP -> List.of("country", "agreement", "starts_on", "ends_on");
          case TRAINING -> List.of("teacher", "form", "held_on", "hours");
          case MEETING -> List.of("held_on", "attendees");
          case COURSE -> List.of("form", "grades", "handed_over_to");
          case MENTORSHIP -> List.of("starts_on", "ends_on");
        };
    return kind.fields().stream().filter(field -> names.contains(field.name())).toList();
  }

  private static TableHead head(Open open, FactKind kind) {
    var title =
        kind.fields().stream().filter(field -> field.name().equals(kind.titleField())).findFirst();
    return new TableHead(
        open.words().name(kind),
        Stream.concat(title.stream(), listed(kind).stream())
            .map(field -> Column.of(open.words().name(kind, field)))
            .toList());
  }

  private ListPage.Results results(Open open, FactKind kind, int page) {
    var slice =
        registry.list(here.acting(), open.folder(), kind, Paging.clamped(page, ON_ONE_PAGE));
    var partners =
        kind == FactKind.ACTIVITY ? folders.partners(open.folder()) : Map.<String, String>of();
    return new ListPage.Results(
        slice.rows().stream().map(entry -> row(open, entry, partners)).toList(),
        Pager.of(slice, Address.of(open.paths().list(kind)), open.words().texts()),
        empty(open, kind));
  }

  private static ListPage.Row row(Open open, Entry entry, Map<String, String> partners) {
    return new ListPage.Row(
        Link.to(open.paths().entry(entry), entry.title()),
        listed(entry.kind()).stream()
            .map(field -> open.words().value(field, entry.fact().values(), partners))
            .toList());
  }

  private static EmptyState empty(Open open, FactKind kind) {
    var empty = EmptyState.of(text(open, "none.title"), text(open, "none"));
    return open.writable()
        ? empty.with(Link.to(open.paths().create(kind), text(open, "add." + kind.slug())))
        : empty;
  }

  private List<Link> withdrawn(Open open, FactKind kind) {
    return registry.listWithdrawn(here.acting(), open.folder(), kind).stream()
        .map(entry -> Link.to(open.paths().entry(entry), entry.title()))
        .toList();
  }

  private static String text(Open open, String word) {
    return open.words().texts().of("facts." + word);
  }
}
