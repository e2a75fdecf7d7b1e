package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Answers;
import tw.jiegui.core.assessment.Attaching;
import tw.jiegui.core.assessment.Attachments;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Offer;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.input.Checked;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// One indicator of an assessment: what the school says of it, and what it shows.
@Path(AssessmentApi.PATH + "/{indicator: [A-Z]-[0-9]{1,2}-[0-9]{1,2}}")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@APIResponse(
    responseCode = "200",
    description = "The indicator, the version of the answer as ETag",
    content =
        @Content(
            schema = @Schema(implementation = AssessmentJson.AnswerJson.class),
            examples = @ExampleObject(name = "an indicator", value = AssessmentExamples.ANSWER)))
public class AnswerApi {
  private static final String THING =
      "items/{item: [A-Za-z0-9.-]{1,80}}/{kind:"
          + " activity|partnership|training|meeting|team|course|mentorship|document}/{id:"
          + " [0-9a-f-]{36}}";

  @Inject private SelfAssessment assessments;
  @Inject private Answers written;
  @Inject private Attachments attachments;
  @Inject private AssessmentAnswers answers;
  @Inject private Conditions conditions;
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
  public AnswerApi() {}

  @GET
  @Operation(summary = "Read one indicator of an assessment")
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var sight = sight();
    return Conditions.read(
        ifNoneMatch,
        sight.answer(indicator).version(),
        () -> AssessmentJson.AnswerJson.of(sight, indicator));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write what the school says of an indicator",
      description = "What the body leaves out stays as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = AssessmentJson.Told.class),
              examples = @ExampleObject(name = "both", value = AssessmentExamples.TOLD)))
  public Response write(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    var known = writable().answer(indicator);
    var now = new EnumMap<AnswerField, String>(AnswerField.class);
    for (var field : AnswerField.values()) {
      now.put(field, known.value(field));
    }
    return conditions.ifVersion(
        ifMatch, version -> answers.ifValid(read(body, now), draft -> write(version, draft)));
  }

  private static Checked<AnswerDraft> read(String body, Map<AnswerField, String> now) {
    return JsonText.read(body, AssessmentJson.Told.class)
        .then(
            told -> {
              var typed = new EnumMap<>(now);
              if (told.text() != null) {
                typed.put(AnswerField.TEXT, told.text());
              }
              if (told.judgement() != null) {
                typed.put(AnswerField.JUDGEMENT, told.judgement());
              }
              return AnswerDraft.read(typed, Map.of());
            });
  }

  private Response write(int version, AnswerDraft draft) {
    return switch (written.put(here.acting(), sheet(), version, draft)) {
      case Saving.Done _ -> show(null);
      case Saving.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case Saving.Clashing _ -> throw new IllegalStateException("a version was sent");
    };
  }

  @PUT
  @Path(THING)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Attach something registered to an item",
      description =
          "`shows` names the parts that it shows beside what the frame's own rules find in it. What"
              + " is attached already shows these too from now on.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = AssessmentJson.Shown.class),
              examples = @ExampleObject(name = "parts", value = AssessmentExamples.SHOWS)))
  @APIResponse(
      responseCode = "422",
      description = "It does not serve there, or shows nothing",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response attach(
      @PathParam("item") String item,
      @PathParam("kind") String kind,
      @PathParam("id") UUID id,
      String body) {
    writable();
    return answers.ifValid(
        JsonText.read(body, AssessmentJson.Shown.class),
        shown -> attach(offer(item, ref(kind, id), shown)));
  }

  private Offer offer(String item, Piece.Ref what, AssessmentJson.Shown shown) {
    var shows = Objects.requireNonNullElse(shown.shows(), List.<String>of());
    return new Offer(indicator, item, what, new HashSet<>(shows));
  }

  private Response attach(Offer offer) {
    return switch (attachments.attach(here.acting(), sheet().folder(), offer)) {
      case Attaching.Done _ -> show(null);
      case Attaching.Refused(var problems) -> answers.invalid(problems);
    };
  }

  @DELETE
  @Path(THING)
  @Operation(summary = "Take something off an item", description = "That it once served is kept.")
  public Response detach(
      @PathParam("item") String item, @PathParam("kind") String kind, @PathParam("id") UUID id) {
    var what = ref(kind, id);
    var attachment =
        writable().held().attachments().stream()
            .filter(each -> each.isLive() && each.item().equals(item))
            .filter(each -> each.what().equals(what))
            .findFirst()
            .orElseThrow(() -> new Absent("attachment", id));
    attachments.detach(here.acting(), sheet(), attachment.id());
    return show(null);
  }

  private static Piece.Ref ref(String kind, UUID id) {
    return new Piece.Ref(EvidenceKind.at(kind).orElseThrow(), id);
  }

  private Sight writable() {
    var sight = sight();
    here.acting().requireAt(sight.school().id(), FactRegistry.REGISTRARS);
    return sight;
  }

  private Sight sight() {
    return assessments.look(here.acting(), sheet().folder());
  }

  private Sheet sheet() {
    return Binders.folder(code, year, frame).sheet(indicator);
  }
}
