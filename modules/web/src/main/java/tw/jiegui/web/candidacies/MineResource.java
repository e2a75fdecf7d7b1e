package tw.jiegui.web.candidacies;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Ask;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// A school's own candidacy, and what it can do with it.
@Path(CandidacyPaths.MINE)
@RequestScoped
public class MineResource {
  static final int LONGEST = 4000;

  @Inject private Applying applying;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @PathParam("granting")
  private String granting;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public MineResource() {}

  @GET
  public CandidacyPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Path("{move: write|sign|submit|hand-in|withdraw}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response turn(@PathParam("move") String verb, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var move = Word.of(Move.class, verb);
    var reader = new Reader();
    String text = reader.paragraphs("statement", typed.value("statement"), LONGEST);
    return switch (reader.result(() -> text)) {
      case Checked.Invalid<String>(var problems) ->
          again(Form.of(shells.texts(), typed.values()).with(problems));
      case Checked.Valid<String>(var said) ->
          answer(
              move,
              typed,
              applying.turn(
                  here.acting(), mine(), new Ask(typed.version(), move, said, typed.papers())));
    };
  }

  private Response answer(Move move, Typed typed, Turned turned) {
    return switch (turned) {
      case Turned.Done _ -> {
        flash.done(words().slug("done", move));
        yield Redirect.to(way());
      }
      case Turned.ChangedMeanwhile(var now) -> {
        flash.note(overtaken(words(), now));
        yield Redirect.to(way());
      }
      case Turned.Refused(var problems) ->
          again(Form.of(shells.texts(), typed.values()).with(problems));
    };
  }

  static String overtaken(CandidacyWords words, Candidacy now) {
    return words.text("overtaken", words.stamp(now.changed()), words.state(now.state()).text());
  }

  private Response again(Form form) {
    return Response.ok(page(form)).build();
  }

  private CandidacyPage page(Form form) {
    var seen = applying.look(here.acting(), mine());
    var sight = seen.sight();
    var view = new CandidacyView(words(), paths(), sight, Calendars.today(clock));
    var rows = new FindingRows(words(), paths(), code, year());
    var findings = new ArrayList<>(rows.of(seen.findings(), Found.Part.MAY_APPLY));
    findings.addAll(rows.of(seen.findings(), Found.Part.CRITERION));
    return new CandidacyPage(
        shells.titled(
            words().title(sight.question()),
            shells.crumb("candidacies.open.title", paths().open(code))),
        form.status(),
        view.standing(form),
        new Acts(words(), form, way(), sight.candidacy()).of(moves(seen), seen.papers()),
        new CandidacyPage.Behind(
            new CandidacyPage.Findings(ChanceResource.head(words()), findings),
            view.lines(),
            view.stepsHead(),
            view.steps(),
            List.of(Link.to(paths().documents(code, year().roc()), words().text("documents")))));
  }

  /// The principal alone signs, and who only looks does nothing.
  private Set<Move> moves(Applying.Seen seen) {
    var acting = here.acting();
    var school = seen.school().id();
    if (!applying.mayApply(acting, school)) {
      return Set.of();
    }
    return seen.sight().way().moves().stream()
        .filter(move -> move != Move.SIGN || applying.maySign(acting, school))
        .collect(Collectors.toUnmodifiableSet());
  }

  private SchoolYear year() {
    return SchoolYear.of(Calendars.today(clock));
  }

  private Mine mine() {
    return new Mine(new SchoolCode(code), new AuthorityId(granting), id);
  }

  private String way() {
    return paths().mine(code, new AuthorityId(granting), id);
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
