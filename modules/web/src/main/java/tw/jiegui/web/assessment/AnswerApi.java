package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
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
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.input.Checked;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

/// One indicator of an assessment: what the school says of it, and what it shows.
@Path(AnswerApi.PATH)
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
  static final String PATH = AssessmentApi.PATH + "/{indicator: [A-Z]-[0-9]{1,2}-[0-9]{1,2}}";

  @Inject private Sighting sighting;
  @Inject private Answers written;
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
    return sighting.answer(sheet(), ifNoneMatch);
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
    var known = sighting.writable(sheet()).answer(indicator);
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

  private Sheet sheet() {
    return Binders.folder(code, year, frame).sheet(indicator);
  }
}
