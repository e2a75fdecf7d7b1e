package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.composing.Editions;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.places.Here;

@Path("{authority}/schemes/" + ComposingPaths.VERSION)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class VersionApi {
  @Inject private Editions editions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public VersionApi() {}

  @GET
  @Operation(
      summary = "Read a published version of a scheme",
      description =
          "For everybody of the authority that grants, and of all others where it is the Ministry's"
              + " and not for its own schools alone.")
  @APIResponse(
      responseCode = "200",
      description = "The version, in the words of the policy that it counts under",
      content = @Content(schema = @Schema(implementation = VersionJson.class)))
  public VersionJson show(
      @PathParam("granting") String granting,
      @PathParam("scheme") String scheme,
      @PathParam("number") int number) {
    return VersionJson.of(
        editions.edition(
            here.acting(),
            new Editions.Wanted(new AuthorityId(granting), scheme, number, Optional.empty())));
  }
}
