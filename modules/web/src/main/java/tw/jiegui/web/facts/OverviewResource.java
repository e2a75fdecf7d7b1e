package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Overview;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path(FactPaths.FOLDER)
@RequestScoped
public class OverviewResource {
  @Inject private FactRegistry registry;
  @Inject private Folders folders;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public OverviewResource() {}

  @GET
  public OverviewPage show(@PathParam("code") String code, @PathParam("year") String year) {
    var open = folders.reading(code, year);
    var overview = registry.look(here.acting(), open.folder());
    var counting = new Counting(overview, open.paths(), open.words());
    return new OverviewPage(
        folders.shell(open, folders.overview(open).text()),
        years(open),
        registered(open, overview),
        new OverviewPage.Numbers(counting.metrics(), counting.conditions()));
  }

  private static List<Link> years(Open open) {
    var year = open.folder().year();
    return Stream.of(year.roc() - 1, year.roc(), year.roc() + 1)
        .filter(roc -> roc >= 1 && roc <= 999)
        .map(SchoolYear::new)
        .map(
            each ->
                new Link(open.words().year(each), open.paths().overview(each), each.equals(year)))
        .toList();
  }

  private OverviewPage.Registered registered(Open open, Overview overview) {
    var lines =
        Stream.concat(
                Stream.of(FactKind.values()).map(kind -> line(open, overview, kind)),
                Stream.of(heads(open, overview)))
            .toList();
    return new OverviewPage.Registered(
        new TableHead(
            text(open, "registered"),
            List.of(
                Column.of(text(open, "column.kind")),
                Column.of(text(open, "column.number")).asNumber(),
                Column.of(text(open, "column.what")),
                Column.of(text(open, "column.add")))),
        lines,
        overview.facts().isEmpty() ? empty(open) : null,
        actions(open));
  }

  private static List<Link> actions(Open open) {
    var documents =
        Link.to(
            new DocumentPaths(open.paths().authority(), open.folder().code())
                .list(open.folder().year()),
            open.words().texts().of("documents.title"));
    return open.writable()
        ? List.of(Link.to(open.paths().carryOver(), text(open, "carry.title")), documents)
        : List.of(documents);
  }

  private static OverviewPage.Line line(Open open, Overview overview, FactKind kind) {
    return new OverviewPage.Line(
        Link.to(open.paths().list(kind), open.words().name(kind)),
        text(open, "number", overview.facts().list(kind).size()),
        text(open, "about." + kind.slug()),
        open.writable()
            ? Link.to(open.paths().create(kind), text(open, "add." + kind.slug()))
            : null);
  }

  private static OverviewPage.Line heads(Open open, Overview overview) {
    var heads = overview.facts().heads();
    return new OverviewPage.Line(
        Link.to(open.paths().heads(), text(open, "heads.title")),
        text(open, "number", heads.count().students()),
        text(open, heads.own() == null ? "heads.of-register" : "heads.own"),
        open.writable() ? Link.to(open.paths().heads(), text(open, "heads.change")) : null);
  }

  private static @Nullable EmptyState empty(Open open) {
    var empty = EmptyState.of(text(open, "empty.title"), text(open, "empty"));
    return open.writable()
        ? empty.with(Link.to(open.paths().carryOver(), text(open, "empty.carry")))
        : empty;
  }

  private static String text(Open open, String word, Object... details) {
    return open.words().texts().of("facts." + word, details);
  }
}
