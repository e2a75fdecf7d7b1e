package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.ToolkitState;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.core.toolkits.Workshop.Bench;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/toolkits/workshop")
@RequestScoped
public class WorkshopResource {
  private static final int ON_ONE_PAGE = 20;

  @Inject private Workshop workshop;
  @Inject private Library library;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public WorkshopResource() {}

  @GET
  public WorkshopPage show(
      @QueryParam("state") @DefaultValue("") String typed,
      @QueryParam("page") @DefaultValue("1") String page) {
    var state = state(typed);
    int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    var found = workshop.list(here.acting(), state, Paging.clamped(number, ON_ONE_PAGE));
    return new WorkshopPage(
        shells.page("toolkits.workshop.title", shells.crumb("toolkits.title", paths().library())),
        shells.crumb("toolkits.new.title", paths().create()),
        states(state),
        head(),
        results(found, state));
  }

  static Optional<ToolkitState> state(String typed) {
    return Stream.of(ToolkitState.values())
        .filter(each -> each.name().equals(typed.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private List<Link> states(Optional<ToolkitState> chosen) {
    var all =
        new Link(shells.texts().of("toolkits.state.all"), paths().workshop(), chosen.isEmpty());
    return Stream.concat(
            Stream.of(all),
            Stream.of(ToolkitState.values())
                .map(
                    state ->
                        new Link(
                            words().name(state),
                            paths().workshop(state),
                            chosen.filter(state::equals).isPresent())))
        .toList();
  }

  private TableHead head() {
    return new TableHead(
        shells.texts().of("toolkits.workshop.title"),
        Stream.of("title", "state", "from", "changed")
            .map(column -> Column.of(shells.texts().of("toolkits.column." + column)))
            .toList());
  }

  private WorkshopPage.Results results(Slice<Bench> found, Optional<ToolkitState> state) {
    var texts = shells.texts();
    String name = state.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("");
    return new WorkshopPage.Results(
        found.rows().stream().map(this::row).toList(),
        Pager.of(found, Address.of(paths().workshop()).with("state", name), texts),
        EmptyState.of(texts.of("toolkits.desk.empty.title"), texts.of("toolkits.desk.empty"))
            .with(Link.to(paths().create(), texts.of("toolkits.new.title"))));
  }

  private WorkshopPage.Row row(Bench bench) {
    var toolkit = bench.toolkit();
    return new WorkshopPage.Row(
        Link.to(paths().bench(toolkit.id()), words().prose(toolkit.content()).title()),
        words().tag(toolkit.state()),
        bench.school().map(words()::name).orElse(shells.texts().of("toolkits.team")),
        words().stamp(toolkit.changed()));
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
