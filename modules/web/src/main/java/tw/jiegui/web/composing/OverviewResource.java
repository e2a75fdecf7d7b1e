package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Start;
import tw.jiegui.core.composing.Worked;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// An authority's schemes, and where another begins.
@Path("{authority}/schemes")
@RequestScoped
public class OverviewResource {
  @Inject private Composer composer;
  @Inject private OncePerForm once;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public OverviewResource() {}

  @GET
  public OverviewPage show() {
    return page(Form.of(texts(), Map.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    here.acting().require(Composer.COMPOSERS);
    var typed = Typed.of(sent);
    var start =
        Start.check(
            typed.value("start"),
            typed.value("key"),
            typed.value("name_zh"),
            typed.value("name_en"));
    return switch (start) {
      case Checked.Invalid<Start>(var problems) -> again(typed, problems);
      case Checked.Valid<Start>(var valid) -> once.run(sent, () -> begin(typed, valid));
    };
  }

  private Response begin(Typed typed, Start start) {
    return switch (composer.begin(here.acting(), start)) {
      case Worked.Done(var draft) -> {
        flash.done(texts().of("composing.begun"));
        yield Redirect.to(paths().draft(draft.scheme()));
      }
      case Worked.Refused(var problems) -> again(typed, problems);
      case Worked.ChangedMeanwhile(var draft) -> Redirect.to(paths().draft(draft.scheme()));
      case Worked.Awaiting(var draft) -> Redirect.to(paths().draft(draft.scheme()));
    };
  }

  private Response again(Typed typed, List<Problem> problems) {
    return Response.ok(page(Form.of(texts(), typed.values()).with(problems))).build();
  }

  private OverviewPage page(Form form) {
    var overview = composer.overview(here.acting());
    return new OverviewPage(
        shells.page("composing.title"),
        form.status(),
        new OverviewPage.Published(
            head("composing.title", "name", "version", "state", "published"),
            overview.lines().stream().map(this::row).toList(),
            EmptyState.of(texts().of("composing.none.title"), texts().of("composing.none"))),
        new OverviewPage.Drafted(
            head("composing.drafts", "draft", "state", "changed"),
            overview.drafts().stream().map(this::row).toList(),
            texts().of("composing.drafts.none")),
        beginning(overview, form));
  }

  private TableHead head(String title, String... columns) {
    return new TableHead(
        texts().of(title),
        Stream.of(columns).map(name -> Column.of(texts().of("composing.column." + name))).toList());
  }

  private OverviewPage.Row row(Composer.Line line) {
    var newest = line.versions().getFirst();
    return new OverviewPage.Row(
        Link.to(
            paths().version(here.acting().authority(), line.scheme().key(), newest.number()),
            of(line.scheme().name())),
        texts().of("composing.version", newest.number()),
        tag(line),
        newest.kept().by().isEmpty()
            ? texts().of("composing.shipped")
            : view().stamp(newest.kept()));
  }

  private Tag tag(Composer.Line line) {
    var begins = line.versions().getFirst().beginsOn().orElse(LocalDate.MIN);
    if (begins.isAfter(Calendars.today(clock))) {
      return new Tag(
          texts().of("composing.state.upcoming", new Day(begins).inBoth(texts().language())),
          Tag.Colour.TEAL);
    }
    return line.scheme().entry().round().openTo() == Entry.OpenTo.NOBODY
        ? new Tag(texts().of("composing.state.closed"), Tag.Colour.GREY)
        : new Tag(texts().of("composing.state.open"), Tag.Colour.GREEN);
  }

  private OverviewPage.DraftRow row(Composer.Drafted drafted) {
    var draft = drafted.draft();
    return new OverviewPage.DraftRow(
        Link.to(paths().draft(draft.scheme()), view().name(draft)),
        drafted.awaiting()
            ? new Tag(texts().of("composing.state.proposed"), Tag.Colour.YELLOW)
            : new Tag(texts().of("composing.state.draft"), Tag.Colour.GREY),
        view().stamp(draft.changed()));
  }

  private OverviewPage.Beginning beginning(Composer.Overview overview, Form form) {
    return new OverviewPage.Beginning(
        form.errors("composing.begin"),
        OncePerForm.key(),
        form.select("composing.begin.start", starts(overview)),
        List.of(
            form.text("composing.begin.name_zh"),
            form.text("composing.begin.name_en"),
            form.text("composing.begin.key").width(20)),
        Button.of(texts().of("composing.begin.button")));
  }

  private List<Option> starts(Composer.Overview overview) {
    return Stream.of(
            Stream.of(Option.of("", texts().of("composing.start.blank"))),
            starts(overview, "version"),
            starts(overview, "copy"))
        .flatMap(options -> options)
        .toList();
  }

  private Stream<Option> starts(Composer.Overview overview, String how) {
    return overview.lines().stream()
        .map(
            line ->
                Option.of(
                    how + "/" + line.scheme().key(),
                    texts().of("composing.start." + how, of(line.scheme().name()))));
  }

  private String of(Bilingual both) {
    return texts().choose(both.zh(), both.en());
  }

  private DraftView view() {
    return new DraftView(shells, paths());
  }

  private ComposingPaths paths() {
    return new ComposingPaths(here.acting().authority());
  }

  private Texts texts() {
    return shells.texts();
  }
}
