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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.candidacies.Endorsing;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// An application of an own school to another authority, before that sees it.
@Path("{authority}/endorsements/" + CandidacyPaths.GRANTING + "/" + CandidacyPaths.ID)
@RequestScoped
public class EndorsingResource {
  @Inject private Endorsing endorsing;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("granting")
  private String granting;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public EndorsingResource() {}

  @GET
  public CandidacyPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Path("{move: endorse|decline}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response turn(@PathParam("move") String verb, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var move = Word.of(Move.class, verb);
    String field = Acts.reasonField(move);
    var reader = new Reader();
    String reason = reader.paragraphs(field, typed.value(field), MineResource.LONGEST);
    return switch (reader.result(() -> reason)) {
      case Checked.Invalid<String>(var problems) -> again(typed, problems);
      case Checked.Valid<String>(var said) ->
          answer(
              move,
              typed,
              endorsing.turn(
                  here.acting(),
                  new AuthorityId(granting),
                  id,
                  new Handling.Ask(typed.version(), move, said)));
    };
  }

  private Response answer(Move move, Typed typed, Turned turned) {
    return switch (turned) {
      case Turned.Done _ -> {
        flash.done(words().slug("done", move));
        yield Redirect.to(paths().endorsements());
      }
      case Turned.ChangedMeanwhile(var now) -> {
        flash.note(MineResource.overtaken(words(), now));
        yield Redirect.to(paths().endorsements());
      }
      case Turned.Refused _ ->
          again(typed, List.of(Problem.of(Acts.reasonField(move), "required")));
    };
  }

  private Response again(Typed typed, List<Problem> problems) {
    return Response.ok(page(Form.of(shells.texts(), typed.values()).with(problems))).build();
  }

  private CandidacyPage page(Form form) {
    var sight = endorsing.look(here.acting(), new AuthorityId(granting), id);
    var view = new CandidacyView(words(), paths(), sight, Calendars.today(clock));
    return new CandidacyPage(
        shells.titled(
            words().title(sight.question()),
            shells.crumb("candidacies.endorsements.title", paths().endorsements())),
        form.status(),
        view.standing(form),
        new Acts(words(), form, paths().endorse(sight.candidacy()), sight.candidacy())
            .of(sight.way().moves(), null),
        new CandidacyPage.Behind(
            new CandidacyPage.Findings(ChanceResource.head(words()), List.of()),
            view.lines(),
            view.stepsHead(),
            view.steps(),
            List.of()));
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
