package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.places.Here;

/// Plans for programs: all of them to read, figures and targets to write.
@Path("{authority}/plans")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans, their targets and how far they are")
public class PlansApi {
  private static final String PLAN = "{code: [a-z0-9-]{1,60}}";

  @Inject private PlanBook book;
  @Inject private PlanViews views;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PlansApi() {}

  @GET
  @Operation(summary = "List plans", description = "Each with its state in its nearest year.")
  @APIResponse(
      responseCode = "200",
      description = "All plans",
      content = @Content(schema = @Schema(implementation = PlanJson.Head[].class)))
  public List<PlanJson.Head> list() {
    return book.list(here.acting()).stream().map(tree -> views.of(tree, "").head(tree)).toList();
  }

  @GET
  @Path(PLAN)
  @Operation(
      summary = "Read a plan",
      description =
          "With its parts, indicators, targets and figures. A school's people read the actions"
              + " that concern their schools.")
  @APIResponse(
      responseCode = "200",
      description = "The plan; its state as ETag",
      content = @Content(schema = @Schema(implementation = PlanJson.Whole.class)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current state")
  public Response show(
      @PathParam("code") String code,
      @QueryParam("year") @DefaultValue("") String year,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var tree = book.look(here.acting(), code);
    var json = views.of(tree, year).whole(tree);
    String state = Integer.toHexString(JsonText.write(json).hashCode());
    return Conditions.read(ifNoneMatch, state, () -> json);
  }
}
