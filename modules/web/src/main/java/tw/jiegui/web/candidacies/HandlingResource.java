package tw.jiegui.web.candidacies;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Happening;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.web.candidacies.CandidacyPage.Act;
import tw.jiegui.web.candidacies.CandidacyPage.Inputs;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// A candidacy before the officers of the authority that grants.
@Path("{authority}/candidacies/" + CandidacyPaths.ID)
@RequestScoped
public class HandlingResource {
  @Inject private Handling handling;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public HandlingResource() {}

  @GET
  public CandidacyPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Path("{move: pass|pass-after-mending|mend-and-review|fail|skip|return|remind|reopen}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response turn(@PathParam("move") String verb, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var move = Word.of(Move.class, verb);
    String field = Acts.reasonField(move);
    var reader = new Reader();
    String reason = reader.paragraphs(field, typed.value(field), MineResource.LONGEST);
    return switch (reader.result(() -> reason)) {
      case Checked.Invalid<String>(var problems) -> again(typed.values(), problems);
      case Checked.Valid<String>(var said) ->
          answer(
              move,
              typed,
              handling.turn(here.acting(), id, new Handling.Ask(typed.version(), move, said)));
    };
  }

  private Response answer(Move move, Typed typed, Turned turned) {
    return switch (turned) {
      case Turned.Done _ -> done(words().slug("done", move));
      case Turned.ChangedMeanwhile(var now) -> {
        flash.note(MineResource.overtaken(words(), now));
        yield Redirect.to(paths().handle(id));
      }
      case Turned.Refused(var problems) ->
          again(typed.values(), problems.stream().map(each -> of(move, each)).toList());
    };
  }

  /// What is not yet on record is said where the reason would be, which not every form has.
  private static Problem of(Move move, Problem problem) {
    return problem.field().equals("reason")
        ? new Problem(Acts.reasonField(move), problem.code(), problem.details())
        : problem;
  }

  private Response done(String text) {
    flash.done(text);
    return Redirect.to(paths().handle(id));
  }

  private Response again(Map<String, String> values, List<Problem> problems) {
    return Response.ok(page(Form.of(shells.texts(), values).with(problems))).build();
  }

  @POST
  @Path("happenings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response happened(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return switch (told(typed)) {
      case Checked.Invalid<Happening.Told>(var problems) -> again(typed.values(), problems);
      case Checked.Valid<Happening.Told>(var told) -> {
        handling.record(here.acting(), id, typed.id("happening").orElseGet(UUID::randomUUID), told);
        yield done(words().text("recorded"));
      }
    };
  }

  static Checked<Happening.Told> told(Typed typed) {
    var reader = new Reader();
    var kind = reader.oneOf("kind", typed.value("kind"), Happening.Kind.class);
    var day = reader.date("held_on", typed.value("held_on"));
    var who = reader.text("who", typed.value("who"), 200);
    var note = reader.paragraphs("note", typed.value("note"), 2000);
    return reader.result(() -> new Happening.Told(kind, day, who, note));
  }

  @POST
  @Path("review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(MultivaluedMap<String, String> sent) {
    return switch (handling.openReview(here.acting(), id)) {
      case Turned.Done _ -> done(words().text("panel.opened"));
      case Turned.ChangedMeanwhile(var now) -> {
        flash.note(MineResource.overtaken(words(), now));
        yield Redirect.to(paths().handle(id));
      }
      case Turned.Refused(var problems) -> again(Typed.of(sent).values(), problems);
    };
  }

  private CandidacyPage page(Form form) {
    var seen = handling.look(here.acting(), id);
    var sight = seen.sight();
    var view = new CandidacyView(words(), paths(), sight, Calendars.today(clock));
    var lines = new ArrayList<>(view.lines());
    lines.add(view.dossier());
    lines.add(view.following(seen.following()));
    return new CandidacyPage(
        shells.titled(
            words().title(sight.question()),
            shells.crumb("candidacies.table.title", paths().table())),
        form.status(),
        view.standing(form),
        acts(seen, form),
        new CandidacyPage.Behind(
            new CandidacyPage.Findings(ChanceResource.head(words()), List.of()),
            lines,
            view.stepsHead(),
            view.steps(),
            ways(seen)));
  }

  private List<Link> ways(Handling.Seen seen) {
    var round =
        seen.review().open().stream()
            .map(
                open ->
                    Link.to(
                        paths().round(open.round()),
                        words().text("panel.round", open.submitted(), open.wanted())));
    return Stream.concat(round, Stream.of(Link.to(paths().history(id), words().text("history"))))
        .toList();
  }

  private List<Act> acts(Handling.Seen seen, Form form) {
    var sight = seen.sight();
    var acts = new ArrayList<Act>();
    if (seen.review().canOpen()) {
      acts.add(
          new Act(
              paths().handle(id) + "/review",
              words().text("panel.lead"),
              List.of(),
              Inputs.NONE,
              Button.of(words().text("panel.open"))));
    }
    var moves =
        sight.way().moves().stream()
            .filter(move -> seen.review().open().isEmpty() || !move.isOutcome())
            .collect(toUnmodifiableSet());
    acts.addAll(
        new Acts(words(), form, paths().handle(id), sight.candidacy(), unmet(seen))
            .of(moves, null));
    if (sight.candidacy().state() == State.IN_STAGE) {
      acts.add(happening(form));
    }
    return acts;
  }

  private CandidacyPage.@Nullable Unmet unmet(Handling.Seen seen) {
    return seen.shortfalls().isEmpty()
        ? null
        : new ShortfallPoints(words(), paths(), seen.sight().candidacy()).of(seen.shortfalls());
  }

  private Act happening(Form form) {
    var kinds =
        Stream.of(Happening.Kind.values())
            .map(kind -> Option.of(kind.slug(), words().slug("happening", kind)))
            .toList();
    return new Act(
        paths().handle(id) + "/happenings",
        words().text("happening.lead"),
        List.of(new Hidden("happening", UUID.randomUUID().toString())),
        new Inputs(
            List.of(form.select("candidacies.field.kind", kinds)),
            List.of(form.date("candidacies.field.held_on"), form.text("candidacies.field.who")),
            null,
            form.area("candidacies.field.note").rows(2)),
        Button.second(words().text("happening.record")));
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
