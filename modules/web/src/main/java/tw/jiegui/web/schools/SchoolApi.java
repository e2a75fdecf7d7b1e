package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.places.Here;

@Path(SchoolApi.PATH)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schools")
public class SchoolApi {
  static final String PATH = "{authority}/schools/{code: [0-9A-Z]{6}}";

  @Inject private SchoolRegistry registry;
  @Inject private ApiEdits edits;
  @Inject private SchoolAnswers answers;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public SchoolApi() {}

  @GET
  @Operation(summary = "Read one school with its history")
  @APIResponse(
      responseCode = "200",
      description = "The school, its version as ETag",
      content =
          @Content(
              schema = @Schema(implementation = SchoolJson.class),
              examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  @APIResponse(
      responseCode = "308",
      description = "The code is out of use; Location is the school that it leads to")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return switch (registry.look(here.acting().authority(), new SchoolCode(code))) {
      case Sighting.Here seen ->
          Conditions.read(ifNoneMatch, seen.school().version(), () -> SchoolJson.of(seen));
      case Sighting.Moved(var to) -> answers.moved(to);
      case Sighting.Nowhere _ -> throw new Absent("school", code);
    };
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      summary = "Correct the facts of a school",
      description =
          "For officers and administrators, and for the principal and the coordinator of that"
              + " school. What the body leaves out stays as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Facts.class),
              examples = @ExampleObject(name = "new head counts", value = Examples.FACTS)))
  public Response correct(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    var target = new ApiEdits.Target(code, ifMatch);
    return edits.run(Action.FACTS, target, body, SchoolRequests.Facts.class);
  }
}
