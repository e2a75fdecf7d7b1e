package tw.jiegui.web.review;

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
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Missing;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.review.Sight;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// A reviewer takes a sheet or refuses it, sees what is missing, and hands it in.
@Path(ReviewPaths.SHEETS + "/" + ReviewPaths.ID)
@RequestScoped
public class SheetResource {
  @Inject private Sheets sheets;
  @Inject private SheetSteps steps;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public SheetResource() {}

  @GET
  public SheetPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Path("accept")
  public Response accept() {
    return answer(steps.accept(here.acting(), id), "accepted", paths().sheet(id), "");
  }

  @POST
  @Path("submit")
  public Response submit() {
    return answer(steps.submit(here.acting(), id), "submitted", paths().sheet(id), "");
  }

  @POST
  @Path("{refusal: conflict|decline}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refuse(@PathParam("refusal") String verb, MultivaluedMap<String, String> sent) {
    String reason = new Typed(sent).value("reason");
    var refusal = SheetSteps.Refusal.valueOf(verb.toUpperCase(Locale.ROOT));
    return answer(steps.refuse(here.acting(), id, refusal, reason), verb, paths().sheets(), reason);
  }

  private Response answer(Answered answered, String verb, String next, String reason) {
    return switch (answered) {
      case Answered.Done _ -> {
        flash.done(words().text("sheet.done." + verb));
        yield Redirect.to(next);
      }
      case Answered.TooLate(var now) -> {
        flash.note(
            words()
                .text(
                    "sheet.too-late",
                    words().tag(now.state()).text(),
                    words().stamp(now.changed())));
        yield Redirect.to(now.state().isLive() ? paths().sheet(id) : paths().sheets());
      }
      case Answered.Lacking _ -> {
        flash.note(words().text("sheet.lacking"));
        yield Redirect.to(paths().sheet(id));
      }
      case Answered.Refused(var problems) ->
          Response.ok(page(Form.of(shells.texts(), Map.of("reason", reason)).with(problems)))
              .build();
    };
  }

  private SheetPage page(Form form) {
    var sight = sheets.look(here.acting(), id);
    return new SheetPage(
        shells.titled(
            words().title(sight.about()), shells.crumb("review.sheets.title", paths().sheets())),
        form.status(),
        facts(sight),
        notes(sight, form),
        sight.asked().stream().map(each -> line(sight, each)).toList(),
        acts(sight, form));
  }

  private SummaryList facts(Sight sight) {
    var about = sight.about();
    return SummaryList.of(
        SummaryRow.of(words().text("column.case"), words().text("case", about.number())),
        SummaryRow.of(words().text("column.applicant"), words().applicant(about)),
        SummaryRow.of(words().text("column.stage"), words().stage(about.stage())),
        SummaryRow.of(words().text("column.due"), words().day(about.due().date())),
        SummaryRow.of(
            words().text("column.progress"),
            words().text("of", sight.done(), sight.asked().size())));
  }

  private SheetPage.Notes notes(Sight sight, Form form) {
    var sheet = sight.sheet();
    var inset = new ArrayList<String>();
    if (sheet.state() == SheetState.RETURNED) {
      inset.add(words().text("sheet.returned-why", sight.why()));
    }
    if (sheet.state() == SheetState.SUBMITTED) {
      inset.add(words().text("sheet.read-only"));
    } else if (sheet.state() != SheetState.ASKED) {
      inset.add(words().text("sheet.reason-rule", Missing.SHORTEST_REASON));
    }
    return new SheetPage.Notes(
        words().tag(sheet.state()),
        inset,
        sheet.state().isWritable()
            ? sight.missing().stream().map(each -> missing(sight, each)).toList()
            : List.of(),
        form.errors("review.field"));
  }

  private Link missing(Sight sight, Missing missing) {
    var question = sight.asked(missing.question()).question();
    return Link.to(
        paths().question(id, missing.question()),
        words().text("missing." + ReviewWords.slug(missing.kind()), words().shortly(question)));
  }

  private SheetPage.Line line(Sight sight, Sight.Asked asked) {
    var question = asked.question();
    String name = words().name(question);
    boolean begun = sight.sheet().state() != SheetState.ASKED;
    return new SheetPage.Line(
        Link.to(begun ? paths().question(id, question.key()) : "", name),
        asked.isDone()
            ? new Tag(words().text("question.done"), Tag.Colour.GREEN)
            : new Tag(words().text("question.open"), Tag.Colour.GREY),
        asked
            .mark()
            .map(mark -> words().judgement(question.marking(), mark.judgement()))
            .orElse(""),
        sight.peers().stream()
            .flatMap(peer -> Stream.ofNullable(peer.said().get(question.key())))
            .map(said -> words().judgement(question.marking(), said.judgement()))
            .toList());
  }

  private SheetPage.Acts acts(Sight sight, Form form) {
    var state = sight.sheet().state();
    return new SheetPage.Acts(
        state == SheetState.ASKED
            ? new SheetPage.Act(
                paths().sheet(id, "accept"),
                words()
                    .text(
                        sight.about().applicant().isPresent()
                            ? "accept.lead"
                            : "accept.lead.masked"),
                Button.of(words().text("accept")))
            : null,
        state.isWritable()
            ? new SheetPage.Act(
                paths().sheet(id, "submit"),
                words().text("submit.lead"),
                Button.of(words().text("submit")))
            : null,
        state.isOpen()
            ? new SheetPage.Refuse(
                paths().sheet(id, "conflict"),
                paths().sheet(id, "decline"),
                form.area("review.reason").rows(3),
                state == SheetState.ASKED || form.status() != 200)
            : null);
  }

  private ReviewWords words() {
    return new ReviewWords(shells.texts());
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
