package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.toolkits.Enclosing;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Toolkit;
import tw.jiegui.core.toolkits.Turn;
import tw.jiegui.core.toolkits.Worked;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.core.toolkits.Workshop.Bench;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Shows a toolkit in the workshop, and sends it on its way.
@Path("{authority}/toolkits/workshop/" + ToolkitPaths.ID)
@RequestScoped
public class BenchResource {
  static final int LONGEST_REASON = 1000;

  @Inject private Workshop workshop;
  @Inject private Library library;
  @Inject private Enclosing enclosing;
  @Inject private Fetching fetching;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public BenchResource() {}

  @GET
  public BenchPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Path("{turn: submit|publish|return|withdraw|restore}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response turn(@PathParam("turn") String verb, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var turn = Turn.valueOf(verb.toUpperCase(Locale.ROOT));
    var reader = new Reader();
    var reason = reader.paragraphs("reply", typed.value("reply"), LONGEST_REASON);
    return switch (reader.result(() -> reason)) {
      case Checked.Invalid<String>(var problems) ->
          again(Form.of(shells.texts(), typed.values()).with(problems));
      case Checked.Valid<String>(var said) ->
          answer(
              turn,
              typed,
              workshop.turn(here.acting(), id, new Edit<>(typed.version(), turn), said));
    };
  }

  private Response answer(Turn turn, Typed typed, Worked worked) {
    return switch (worked) {
      case Worked.Done(var toolkit) -> {
        String done = "toolkits.done." + turn.name().toLowerCase(Locale.ROOT);
        flash.done(shells.texts().of(done, words().prose(toolkit.content()).title()));
        yield Redirect.to(paths().bench(id));
      }
      case Worked.ChangedMeanwhile(var now) -> overtaken(now);
      case Worked.Refused(var problems) ->
          again(Form.of(shells.texts(), typed.values()).with(problems));
    };
  }

  private Response overtaken(Toolkit now) {
    flash.note(shells.texts().of("toolkits.overtaken", words().stamp(now.changed())));
    return Redirect.to(paths().bench(id));
  }

  private Response again(Form form) {
    return Response.ok(page(form)).build();
  }

  private BenchPage page(Form form) {
    var bench = workshop.bench(here.acting(), id);
    var toolkit = bench.toolkit();
    var content = toolkit.content();
    var about = new ArrayList<>(ToolkitResource.about(words(), content));
    about.add(bench.school().map(words()::name).orElse(shells.texts().of("toolkits.team")));
    return new BenchPage(
        shells.titled(
            words().prose(content).title(),
            shells.crumb("toolkits.title", paths().library()),
            shells.crumb("toolkits.workshop.title", paths().workshop())),
        form.status(),
        new BenchPage.Standing(
            words().tag(toolkit.state()),
            words().stamp(toolkit.changed()),
            toolkit.reply().isEmpty() ? null : toolkit.reply(),
            form.errors("toolkits.field")),
        new ToolkitPage.Reading(about, words().prose(content), files(), content.links()),
        new BenchPage.Actions(links(bench), turns(bench, form)));
  }

  private List<ToolkitPage.FileLine> files() {
    return enclosing.list(here.acting(), id).stream()
        .map(
            file ->
                new ToolkitPage.FileLine(
                    file.name(),
                    fetching.isServed(file) ? paths().file(id, file.id()) + "/download" : null,
                    words().about(file.kind(), file.size())))
        .toList();
  }

  private List<Link> links(Bench bench) {
    var texts = shells.texts();
    var links = new ArrayList<Link>();
    if (WriteResource.isOpen(here.acting(), bench.toolkit())) {
      links.add(Link.to(paths().edit(id), texts.of("toolkits.edit.title")));
      links.add(Link.to(paths().files(id), texts.of("toolkits.files.title")));
    }
    if (bench.toolkit().publishedAt().isPresent()) {
      links.add(
          Link.to(
              paths().published(here.acting().authority(), id),
              texts.of("toolkits.see-published")));
    }
    if (here.acting().is(Workshop.MODERATORS)) {
      links.add(Link.to(paths().history(id), texts.of("toolkits.history")));
    }
    return links;
  }

  /// In the order of their names: going on comes before going back.
  private List<BenchPage.Turning> turns(Bench bench, Form form) {
    return Stream.of(Turn.values())
        .filter(bench.turns()::contains)
        .map(turn -> turning(bench.toolkit(), turn, form))
        .toList();
  }

  private BenchPage.Turning turning(Toolkit toolkit, Turn turn, Form form) {
    String key = "toolkits.turn." + turn.name().toLowerCase(Locale.ROOT);
    String button = shells.texts().of(key);
    return new BenchPage.Turning(
        paths().turn(id, turn),
        Hidden.version(toolkit.version()),
        shells.texts().of(key + ".lead"),
        turn.needsReason() ? form.area("toolkits.field.reply").rows(3) : null,
        switch (turn) {
          case SUBMIT, PUBLISH, RESTORE -> Button.of(button);
          case RETURN -> Button.second(button);
          case WITHDRAW -> Button.warning(button);
        });
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
