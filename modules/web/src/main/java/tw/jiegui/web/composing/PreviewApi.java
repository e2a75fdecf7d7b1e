package tw.jiegui.web.composing;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.composing.Trials;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.places.Here;

@Path("{authority}/schemes/" + ComposingPaths.SCHEME + "/draft/preview")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class PreviewApi {
  @Inject private Trials trials;
  @Inject private SchemeAnswers answers;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PreviewApi() {}

  @GET
  @Operation(
      summary = "Try a draft: who would pass today?",
      description =
          "By what schools have registered, before anybody judges. 409 while something in the draft"
              + " is still to be mended.")
  @Parameter(name = "tier", in = QUERY, description = "From 1, as in the draft")
  @Parameter(name = "verdict", in = QUERY, description = "met, missing or unknown")
  @Parameter(name = "page", in = QUERY, description = "From 1")
  @APIResponse(
      responseCode = "200",
      description = "Each tier's counts, and one page of schools",
      content = @Content(schema = @Schema(implementation = TrialJson.class)))
  public Response preview(
      @PathParam("scheme") String scheme,
      @QueryParam("tier") @DefaultValue("1") String tier,
      @QueryParam("verdict") @DefaultValue("") String verdict,
      @QueryParam("page") @DefaultValue("1") String page) {
    var wanted = PreviewResource.wanted(tier, verdict, page);
    return trials
        .run(here.acting(), scheme, wanted)
        .map(trial -> Response.ok(TrialJson.of(trial, wanted)).build())
        .orElseGet(() -> answers.conflict("fields", "composing.preview.not-yet"));
  }
}
