package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.places.Here;

/// A school's assessment of one school year, against one frame.
@Path(AssessmentApi.PATH)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "A school judges itself against a frame of indicators")
public class AssessmentApi {
  static final String PATH =
      "{authority}/schools/{code: [0-9A-Z]{6}}/assessments/{year: [0-9]{1,3}}"
          + "/{frame: [a-z][a-z0-9-]{0,39}}";

  @Inject private SelfAssessment assessments;
  @Inject private Binders binders;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("frame")
  private String frame;

  @SuppressWarnings("NullAway.Init")
  public AssessmentApi() {}

  @GET
  @Operation(
      summary = "Read an assessment",
      description = "For the school's own people, and for the staff of its authority.")
  @APIResponse(
      responseCode = "200",
      description = "How far each indicator is",
      content =
          @Content(
              schema = @Schema(implementation = AssessmentJson.class),
              examples =
                  @ExampleObject(name = "an assessment", value = AssessmentExamples.ASSESSMENT)))
  public AssessmentJson show() {
    return AssessmentJson.of(assessments.look(here.acting(), folder()));
  }

  @PUT
  @Operation(
      summary = "Begin an assessment",
      description =
          "For the principal and the coordinator of that school. What has begun already stays as it"
              + " is.")
  @APIResponse(
      responseCode = "200",
      description = "It has begun",
      content =
          @Content(
              schema = @Schema(implementation = AssessmentJson.class),
              examples =
                  @ExampleObject(name = "an assessment", value = AssessmentExamples.ASSESSMENT)))
  public Response begin() {
    var school = assessments.year(here.acting(), folder()).school();
    here.acting().requireAt(school.id(), FactRegistry.REGISTRARS);
    assessments.begin(here.acting(), folder());
    return Response.ok(show()).build();
  }

  @GET
  @Path("path")
  @Operation(summary = "Read the shortest path to each level")
  @APIResponse(
      responseCode = "200",
      description = "The fewest steps, in any order",
      content =
          @Content(
              schema = @Schema(implementation = PathJson.class),
              examples = @ExampleObject(name = "a path", value = AssessmentExamples.PATH)))
  public PathJson path() {
    return PathJson.of(assessments.look(here.acting(), folder()), binders.words());
  }

  private Folder folder() {
    return Binders.folder(code, year, frame);
  }
}
