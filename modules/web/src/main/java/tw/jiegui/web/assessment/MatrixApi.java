package tw.jiegui.web.assessment;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.assessment.Matrices;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.places.Here;

/// How far all schools of an authority are.
@Path("{authority}/assessments")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class MatrixApi {
  @Inject private Matrices matrices;
  @Inject private AssessmentAnswers answers;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public MatrixApi() {}

  @GET
  @Operation(
      summary = "List schools by indicators",
      description = "For administrators and officers. Schools that have not begun are listed too.")
  @Parameter(
      name = "q",
      in = QUERY,
      description = "Part of a name or code",
      schema = @Schema(type = STRING))
  @Parameter(name = "district", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(
      name = "level",
      in = QUERY,
      description = "A level reached, `none` or `not-begun`",
      schema = @Schema(type = STRING))
  @Parameter(
      name = "unmet",
      in = QUERY,
      description = "An indicator that is not met",
      schema = @Schema(type = STRING))
  @Parameter(
      name = "page",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "1", minimum = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "50", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = MatrixJson.class),
              examples = @ExampleObject(name = "one school", value = AssessmentExamples.MATRIX)))
  public Response list() {
    var query =
        new MatrixQuery(address.getQueryParameters(), SchoolYear.of(Calendars.today(clock)));
    var matrix = matrices.look(here.acting(), query.filter(), query.paging());
    return Response.ok(MatrixJson.of(matrix))
        .header("Link", PageLinks.of(matrix.rows(), query.address(answers.path("assessments"))))
        .build();
  }
}
