package tw.jiegui.web.assessment;

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
import java.util.Map;
import tw.jiegui.core.assessment.Answer;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.Answers;
import tw.jiegui.core.assessment.Attaching;
import tw.jiegui.core.assessment.Attachments;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Remark;
import tw.jiegui.core.assessment.Remarks;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.input.Checked;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

@Path(AssessmentPaths.SHEET)
@RequestScoped
public class SheetResource {
  @Inject private SheetPages pages;
  @Inject private Answers answers;
  @Inject private Attachments attachments;
  @Inject private Remarks remarks;
  @Inject private Binders binders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("frame")
  private String frame;

  @PathParam("indicator")
  private String indicator;

  @SuppressWarnings("NullAway.Init")
  public SheetResource() {}

  @GET
  public SheetPage show() {
    return pages.fresh(sheet());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return switch (typed.draft()) {
      case Checked.Invalid<AnswerDraft>(var problems) ->
          answer(pages.refused(sheet(), typed.values(), problems));
      case Checked.Valid<AnswerDraft>(var draft) ->
          switch (answers.save(here.acting(), sheet(), draft)) {
            case Saving.Done(var answer) -> saved(typed, answer);
            case Saving.Clashing clashing -> answer(pages.clashing(sheet(), clashing));
            case Saving.ChangedMeanwhile _ ->
                throw new IllegalStateException("no version was sent");
          };
    };
  }

  private Response saved(Typed typed, Answer answer) {
    if (typed.isAutosave()) {
      return Response.ok(pages.fresh(sheet())).build();
    }
    flash.done(words().text("saved"));
    return Redirect.to(paths().sheet(answer.indicator()));
  }

  @POST
  @Path("attach")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response attach(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var offer = typed.offer(indicator);
    var attaching =
        offer
            .map(each -> attachments.attach(here.acting(), sheet().folder(), each))
            .orElseGet(() -> new Attaching.Refused(typed.noOffer()));
    return switch (attaching) {
      case Attaching.Done(var attachment) -> {
        flash.done(words().text("attached"));
        yield Redirect.to(paths().item(indicator, attachment.item()));
      }
      case Attaching.Refused(var problems) ->
          answer(
              pages.refused(sheet(), new Sheets.Attempt(typed.item(), typed.offered(), problems)));
    };
  }

  @POST
  @Path("detach")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response detach(MultivaluedMap<String, String> sent) {
    var attachment = attachments.detach(here.acting(), sheet(), Typed.of(sent).id());
    flash.done(words().text("detached"));
    return Redirect.to(paths().item(indicator, attachment.item()));
  }

  @POST
  @Path("remarks")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var kind =
        typed.value("kind").equals(Remark.Kind.REQUEST.slug())
            ? Remark.Kind.REQUEST
            : Remark.Kind.COMMENT;
    return switch (remarks.say(here.acting(), sheet(), kind, typed.value("remark"))) {
      case Checked.Invalid<Remark>(var problems) ->
          answer(pages.unsaid(sheet(), Map.of("remark", typed.value("remark")), problems));
      case Checked.Valid<Remark> _ -> {
        flash.done(words().text(kind == Remark.Kind.REQUEST ? "requested" : "commented"));
        yield Redirect.to(paths().sheet(indicator) + "#remarks");
      }
    };
  }

  @POST
  @Path("settle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response settle(MultivaluedMap<String, String> sent) {
    remarks.settle(here.acting(), sheet(), Typed.of(sent).id());
    flash.done(words().text("settled"));
    return Redirect.to(paths().sheet(indicator) + "#remarks");
  }

  private static Response answer(SheetPage page) {
    return Response.ok(page).build();
  }

  private Sheet sheet() {
    return folder().sheet(indicator);
  }

  private Folder folder() {
    return Binders.folder(code, year, frame);
  }

  private AssessmentPaths paths() {
    return binders.paths(folder());
  }

  private AssessmentWords words() {
    return binders.words();
  }
}
