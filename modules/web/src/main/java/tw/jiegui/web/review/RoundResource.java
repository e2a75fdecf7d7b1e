package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.EvidenceDesk;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.Worked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// One round: reminding, returning a sheet, asking for another reviewer, deciding.
@Path(ReviewPaths.ROUNDS + "/" + ReviewPaths.ID)
@RequestScoped
public class RoundResource {
  @Inject private Rounds rounds;
  @Inject private Assignments assignments;
  @Inject @Any private Instance<EvidenceDesk> desks;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public RoundResource() {}

  @GET
  public RoundPage show() {
    return page(RoundView.Again.fresh(shells.texts()));
  }

  @POST
  @Path("decide")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    var reasons = new TreeMap<String, String>();
    rounds
        .summary(here.acting(), id)
        .items()
        .forEach(
            item ->
                reasons.put(
                    item.question().key(), typed.value(Decision.field(item.question().key()))));
    var decision =
        new Decision(typed.value("outcome"), reasons, typed.value(Decision.NOTWITHSTANDING));
    return answer(
        rounds.decide(here.acting(), id, new Edit<>(typed.version(), decision)),
        shells.texts().of("review.done.decided"),
        new RoundView.Again(null, Form.of(shells.texts(), typed.values())));
  }

  @POST
  @Path("want")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response want(MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    return answer(
        rounds.want(here.acting(), id, new Edit<>(typed.version(), typed.number("wanted", 0))),
        shells.texts().of("review.done.wanted"),
        RoundView.Again.fresh(shells.texts()));
  }

  @POST
  @Path("remind")
  public Response remind() {
    int reminded = assignments.remind(here.acting(), List.of(id));
    flash.done(shells.texts().of("review.reminded", reminded));
    return Redirect.to(paths().round(id));
  }

  @POST
  @Path("sheets/{sheet: [0-9a-f]{8}-[0-9a-f-]{27}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(@PathParam("sheet") UUID sheet, MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    boolean back = typed.value("step").equals("return");
    var step = back ? Rounds.SheetStep.RETURN : Rounds.SheetStep.RELEASE;
    String reason =
        typed.value("reason").isEmpty() ? typed.value("reason-" + sheet) : typed.value("reason");
    return answer(
        rounds.step(here.acting(), sheet, new Edit<>(typed.version(), step), reason),
        shells.texts().of(back ? "review.done.returned" : "review.done.released"),
        new RoundView.Again(sheet, Form.of(shells.texts(), Map.of("reason", reason))));
  }

  private Response answer(Worked worked, String done, RoundView.Again again) {
    return switch (worked) {
      case Worked.Done _ -> {
        flash.done(done);
        yield Redirect.to(paths().round(id));
      }
      case Worked.ChangedMeanwhile(var now) -> {
        flash.note(shells.texts().of("review.overtaken", words().stamp(now.changed())));
        yield Redirect.to(paths().round(id));
      }
      case Worked.Refused(var problems) ->
          Response.ok(page(new RoundView.Again(again.sheet(), again.form().with(problems))))
              .build();
    };
  }

  private RoundPage page(RoundView.Again again) {
    var summary = rounds.summary(here.acting(), id);
    var shell =
        shells.titled(
            RoundView.title(words(), summary.round()),
            shells.crumb("review.rounds.title", paths().rounds()));
    return new RoundView(summary, paths(), words()).page(shell, matter(summary.round()), again);
  }

  private Optional<Link> matter(Round round) {
    var matter = round.matter();
    return desks.stream()
        .filter(desk -> desk.keeps(matter.kind()))
        .map(desk -> desk.home(here.acting().authority(), matter))
        .map(home -> Link.to(home.toString(), words().text("matter")))
        .findFirst();
  }

  private ReviewWords words() {
    return new ReviewWords(shells.texts());
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
