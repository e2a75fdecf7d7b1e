package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentFilter;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path(DocumentPaths.FOLDER)
@RequestScoped
public class ListResource {
  private static final int ON_ONE_PAGE = 20;

  @Inject private Documents documents;
  @Inject private Fetching fetching;
  @Inject private Links links;
  @Inject private Rooms rooms;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @QueryParam("q")
  @DefaultValue("")
  private String text;

  @QueryParam("kind")
  @DefaultValue("")
  private String kind;

  @QueryParam("show")
  @DefaultValue("")
  private String show;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @SuppressWarnings("NullAway.Init")
  public ListResource() {}

  @GET
  public ListPage show() {
    var open = rooms.reading(code);
    var chosen = Rooms.year(year);
    return new ListPage(
        rooms.shell(open, rooms.list(open, chosen).text()),
        intro(open, chosen),
        filter(open, chosen),
        results(open, chosen));
  }

  private ListPage.Intro intro(Open open, SchoolYear chosen) {
    var years = new ArrayList<Link>();
    if (chosen.roc() > 1) {
      var before = new SchoolYear(chosen.roc() - 1);
      years.add(Link.to(open.paths().list(before), open.words().year(before)));
    }
    years.add(Link.to(open.paths().list(chosen.next()), open.words().year(chosen.next())));
    return new ListPage.Intro(
        open.words().name(open.school()),
        open.text(fetching.isScanned() ? "scanning" : "not-scanning"),
        years,
        open.writable() ? Link.to(open.paths().upload(chosen), open.text("upload.title")) : null);
  }

  private Optional<DocumentKind.Family> family() {
    return Stream.of(DocumentKind.Family.values())
        .filter(family -> family.name().equals(kind.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private DocumentFilter wanted() {
    return new DocumentFilter(text, family(), show.equals("withdrawn"));
  }

  private ListPage.Filter filter(Open open, SchoolYear chosen) {
    var form = Form.of(open.words().texts(), Map.of("q", text, "kind", kind, "show", show));
    var kinds = new ArrayList<>(List.of(Option.of("", open.text("kind.any"))));
    Stream.of(DocumentKind.Family.values())
        .forEach(family -> kinds.add(Option.of(family.slug(), open.words().family(family))));
    return new ListPage.Filter(
        open.paths().list(chosen),
        form.text("documents.q").search(),
        form.select("documents.kind", kinds),
        form.select(
            "documents.show",
            List.of(
                Option.of("", open.text("show.kept")),
                Option.of("withdrawn", open.text("show.withdrawn")))));
  }

  private ListPage.Results results(Open open, SchoolYear chosen) {
    var folder = new Folder(open.paths().code(), chosen);
    int wanted = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    var slice =
        documents.list(here.acting(), folder, wanted(), Paging.clamped(wanted, ON_ONE_PAGE));
    var uses = documents.countUses(here.acting(), folder.code(), slice.rows());
    return new ListPage.Results(
        head(open),
        slice.rows().stream().map(document -> row(open, document, uses)).toList(),
        pager(open, chosen, slice),
        empty(open, chosen));
  }

  private Pager pager(Open open, SchoolYear chosen, Slice<Document> slice) {
    var address =
        Address.of(open.paths().list(chosen)).with("q", text).with("kind", kind).with("show", show);
    return Pager.of(slice, address, open.words().texts());
  }

  private static TableHead head(Open open) {
    return new TableHead(
        open.text("title"),
        Stream.of("picture", "name", "kind", "size", "used", "recorded", "state")
            .map(name -> Column.of(open.text("column." + name)))
            .toList());
  }

  private ListPage.Row row(Open open, Document document, Map<UUID, Long> uses) {
    var words = open.words();
    return new ListPage.Row(
        Link.to(open.paths().document(document.id()), document.name()),
        picture(open, document),
        new ListPage.Cells(
            words.kind(document.kind()),
            words.size(document.size()),
            words.of("used", uses.getOrDefault(document.id(), 0L)),
            words.stamp(document.recorded())),
        words.state(document, fetching.isScanned()));
  }

  private ListPage.@Nullable Picture picture(Open open, Document document) {
    if (document.preview() != Document.Preview.MADE || !fetching.isServed(document)) {
      return null;
    }
    var link = links.issue(here.acting(), document.id(), Links.Purpose.PREVIEW);
    return new ListPage.Picture(open.paths().file(link), open.text("preview.of", document.name()));
  }

  private EmptyState empty(Open open, SchoolYear chosen) {
    if (!wanted().equals(DocumentFilter.ALL)) {
      return EmptyState.of(open.text("nothing.title"), open.text("nothing"))
          .with(Link.to(open.paths().list(chosen), open.text("nothing.all")));
    }
    var empty = EmptyState.of(open.text("none.title"), open.text("none"));
    return open.writable()
        ? empty.with(Link.to(open.paths().upload(chosen), open.text("upload.title")))
        : empty;
  }
}
