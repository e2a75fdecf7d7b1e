package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marks;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.review.Sight;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

@Path(ReviewPaths.SHEETS)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class SheetsApi {
  @Inject private Sheets sheets;
  @Inject private SheetSteps steps;
  @Inject private Marks marks;
  @Inject private ReviewAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public SheetsApi() {}

  @GET
  @Operation(summary = "List one's own sheets", description = "For reviewers.")
  @APIResponse(
      responseCode = "200",
      description = "Those that wait first",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = SheetJson.LineJson.class)))
  public List<SheetJson.LineJson> list() {
    return sheets.list(here.acting()).stream().map(SheetJson.LineJson::of).toList();
  }

  @GET
  @Path(ReviewPaths.ID)
  @Operation(summary = "Read one of one's own sheets")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(implementation = SheetJson.class)))
  public SheetJson show(@PathParam("id") UUID id) {
    return SheetJson.of(sheets.look(here.acting(), id));
  }

  @PUT
  @Path(ReviewPaths.ID + "/marks/" + ReviewPaths.QUESTION)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Mark a question",
      description = "What the body leaves out stays. If-Match names the version of the mark.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SheetJson.Told.class),
              examples =
                  @ExampleObject(
                      name = "passed",
                      value = "{\"judgement\": \"pass\", \"reason\": \"會議紀錄完整，決議都有追蹤。\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The mark as it is now, its version as ETag",
      content = @Content(schema = @Schema(implementation = SheetJson.MarkJson.class)))
  public Response mark(
      @PathParam("id") UUID id,
      @PathParam("question") String question,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    var asked = sheets.look(here.acting(), id).asked(question);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                JsonText.read(body, SheetJson.Told.class).then(told -> draft(asked, told)),
                draft ->
                    answer(marks.put(here.acting(), id, question, new Edit<>(version, draft)))));
  }

  private static Checked<MarkDraft> draft(Sight.Asked asked, SheetJson.Told told) {
    var typed = new EnumMap<MarkField, String>(MarkField.class);
    for (var field : MarkField.values()) {
      typed.put(field, asked.mark().map(mark -> mark.value(field)).orElse(""));
    }
    if (told.judgement() != null) {
      typed.put(MarkField.JUDGEMENT, told.judgement());
    }
    if (told.reason() != null) {
      typed.put(MarkField.REASON, told.reason());
    }
    return MarkDraft.read(asked.question().marking(), typed, Map.of());
  }

  private Response answer(Marked marked) {
    return switch (marked) {
      case Marked.Done(var mark) ->
          Response.ok(SheetJson.MarkJson.of(mark))
              .header("ETag", Conditions.tag(mark.version()))
              .build();
      case Marked.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case Marked.Closed() -> answers.conflict("sheet", "review.sheet.closed");
      case Marked.Clashing _ -> throw new IllegalStateException("no marks were sent");
    };
  }

  @POST
  @Path(ReviewPaths.ID + "/{act: accept|submit}")
  @Operation(
      summary = "Take a sheet, or hand it in",
      description = "Who takes it declares that nothing binds him to the applicant.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet as it is now",
      content = @Content(schema = @Schema(implementation = SheetJson.class)))
  public Response act(@PathParam("id") UUID id, @PathParam("act") String act) {
    return answer(
        act.equals("accept") ? steps.accept(here.acting(), id) : steps.submit(here.acting(), id));
  }

  @POST
  @Path(ReviewPaths.ID + "/{refusal: conflict|decline}")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Declare a conflict of interest, or decline",
      description = "The body is the reason.")
  @APIResponse(responseCode = "204", description = "Somebody else will be asked")
  public Response refuse(
      @PathParam("id") UUID id, @PathParam("refusal") String verb, @Nullable String body) {
    var refusal =
        verb.equals("conflict") ? SheetSteps.Refusal.CONFLICT : SheetSteps.Refusal.DECLINE;
    String reason = Objects.requireNonNullElse(body, "");
    return answer(steps.refuse(here.acting(), id, refusal, reason));
  }

  private Response answer(Answered answered) {
    return switch (answered) {
      case Answered.Done(var sheet) ->
          sheet.state().isLive()
              ? Response.ok(SheetJson.of(sheets.look(here.acting(), sheet.id()))).build()
              : Response.noContent().build();
      case Answered.TooLate(var now) ->
          answers.conflict("state", "review.problem.too-late", ReviewWords.slug(now.state()));
      case Answered.Lacking(var missing) ->
          answers.invalid(
              missing.stream()
                  .map(
                      each ->
                          Problem.of(
                              each.question(),
                              "review.problem.lacks." + ReviewWords.slug(each.kind())))
                  .toList());
      case Answered.Refused(var problems) -> answers.invalid(problems);
    };
  }
}
