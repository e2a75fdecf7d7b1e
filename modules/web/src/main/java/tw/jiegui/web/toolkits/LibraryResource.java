package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Published;
import tw.jiegui.core.toolkits.Search;
import tw.jiegui.core.toolkits.ToolkitKind;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;

/// Finds toolkits.
@Path("{authority}/toolkits")
@RequestScoped
public class LibraryResource {
  @Inject private Library library;
  @Inject private Workshop workshop;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public LibraryResource() {}

  @GET
  public LibraryPage show(@Context UriInfo address) {
    var query = new ToolkitQuery(address.getQueryParameters());
    var search = query.search(library.places());
    var found = library.search(search, query.paging());
    return new LibraryPage(
        shells.page("toolkits.title"),
        desk(),
        filter(query, search),
        found.rows().stream().map(this::hit).toList(),
        new LibraryPage.Around(
            Pager.of(found, query.at(paths().library()), shells.texts()), empty(search)));
  }

  private @Nullable Link desk() {
    return workshop.mayWrite(here.acting())
        ? shells.crumb("toolkits.workshop.title", paths().workshop())
        : null;
  }

  private LibraryPage.Filter filter(ToolkitQuery query, Search search) {
    var values = new HashMap<String, String>();
    Stream.of(ToolkitQuery.NAMES).forEach(name -> values.put(name, query.value(name)));
    var form = Form.of(shells.texts(), values);
    return new LibraryPage.Filter(
        paths().library(),
        form.text("toolkits.filter.q").search(),
        List.of(
            choice(form, "place", words().placeOptions()),
            choice(form, "kind", words().options(ToolkitKind.values())),
            choice(form, "stage", words().options(Stage.values())),
            choice(form, "source", sources()),
            form.select("toolkits.filter.order", words().options(Search.Order.values()))),
        search.isNarrowed());
  }

  private List<Option> sources() {
    return catalogue.list().stream().map(each -> Option.of(each.id().value(), name(each))).toList();
  }

  private static Choice choice(Form form, String name, List<Option> options) {
    var any = Stream.of(Option.of("", form.texts().of("toolkits.filter.any")));
    return form.select("toolkits.filter." + name, Stream.concat(any, options.stream()).toList());
  }

  private LibraryPage.Hit hit(Published toolkit) {
    var reach = toolkit.content().reach();
    var prose = words().prose(toolkit.content());
    return new LibraryPage.Hit(
        Link.to(paths().published(toolkit), prose.title()),
        prose.summary(),
        Stream.of(
                words().name(reach.kind()),
                reach.place().isEmpty() ? "" : words().place(reach.place()),
                words().stages(reach),
                from(toolkit),
                shells.texts().of("toolkits.readers", toolkit.readers()))
            .filter(each -> !each.isEmpty())
            .toList());
  }

  private String from(Published toolkit) {
    String school = words().of(toolkit.school());
    return school.isEmpty() ? source(toolkit.source()) : school;
  }

  private String source(AuthorityId id) {
    return catalogue.find(id.value()).map(this::name).orElse(id.value());
  }

  private String name(Authority authority) {
    return shells.texts().choose(authority.nameZh(), authority.nameEn());
  }

  private EmptyState empty(Search search) {
    var texts = shells.texts();
    return search.isNarrowed()
        ? EmptyState.of(texts.of("toolkits.none.title"), texts.of("toolkits.none"))
            .with(Link.to(paths().library(), texts.of("toolkits.filter.clear")))
        : EmptyState.of(texts.of("toolkits.empty.title"), texts.of("toolkits.empty"));
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
