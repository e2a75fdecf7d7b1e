package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.assessment.Attaching;
import tw.jiegui.core.assessment.Attachments;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.Offer;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// What is attached to an item of an assessment.
@Path(AnswerApi.PATH + "/" + ThingApi.THING)
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
public class ThingApi {
  static final String THING =
      "items/{item: [A-Za-z0-9.-]{1,80}}/{kind:"
          + " activity|partnership|training|meeting|team|course|mentorship|document}/{id:"
          + " [0-9a-f-]{36}}";

  @Inject private Sighting sighting;
  @Inject private Attachments attachments;
  @Inject private AssessmentAnswers answers;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("frame")
  private String frame;

  @PathParam("indicator")
  private String indicator;

  @PathParam("item")
  private String item;

  @PathParam("kind")
  private String kind;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public ThingApi() {}

  @PUT
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
  public Response attach(String body) {
    sighting.writable(sheet());
    return answers.ifValid(
        JsonText.read(body, AssessmentJson.Shown.class), shown -> attach(offer(shown)));
  }

  private Offer offer(AssessmentJson.Shown shown) {
    var shows = Objects.requireNonNullElse(shown.shows(), List.<String>of());
    return new Offer(indicator, item, what(), new HashSet<>(shows));
  }

  private Response attach(Offer offer) {
    return switch (attachments.attach(here.acting(), sheet().folder(), offer)) {
      case Attaching.Done _ -> sighting.answer(sheet(), null);
      case Attaching.Refused(var problems) -> answers.invalid(problems);
    };
  }

  @DELETE
  @Operation(summary = "Take something off an item", description = "That it once served is kept.")
  public Response detach() {
    var what = what();
    var attachment =
        sighting.writable(sheet()).held().attachments().stream()
            .filter(each -> each.isLive() && each.item().equals(item))
            .filter(each -> each.what().equals(what))
            .findFirst()
            .orElseThrow(() -> new Absent("attachment", id));
    attachments.detach(here.acting(), sheet(), attachment.id());
    return sighting.answer(sheet(), null);
  }

  private Piece.Ref what() {
    return new Piece.Ref(EvidenceKind.at(kind).orElseThrow(), id);
  }

  private Sheet sheet() {
    return Binders.folder(code, year, frame).sheet(indicator);
  }
}
