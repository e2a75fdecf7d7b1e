package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/published")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
public class PublishedApi {
  @Inject private PolicyShowcase showcase;
  @Inject private Comparisons comparisons;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public PublishedApi() {}

  @GET
  @Operation(summary = "List the policies that authorities show to each other")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema = @Schema(implementation = RevisionJson.Published.class),
              examples = @ExampleObject(name = "one", value = PolicyExamples.PUBLISHED)))
  public RevisionJson.Published list() {
    here.acting().require(PolicySettings.READERS);
    return new RevisionJson.Published(
        showcase.listShown().stream().map(RevisionJson.Copy::of).toList());
  }

  @GET
  @Path("{other: [a-z][a-z-]*}")
  @Operation(summary = "Read a policy that another authority has published")
  @APIResponse(
      responseCode = "200",
      description = "The policy as it was published",
      content =
          @Content(
              schema = @Schema(implementation = RevisionJson.class),
              examples = @ExampleObject(name = "a policy", value = PolicyExamples.REVISION)))
  public RevisionJson show(@PathParam("other") String other) {
    here.acting().require(PolicySettings.READERS);
    return RevisionJson.of(comparisons.published(other));
  }

  @PUT
  @Operation(
      summary = "Show the policy in force to the other authorities",
      description = "For administrators, in place of what was shown before.")
  @APIResponse(
      responseCode = "200",
      description = "The policy as it is shown now",
      content = @Content(schema = @Schema(implementation = RevisionJson.class)))
  public RevisionJson publish() {
    showcase.publish(here.acting());
    return RevisionJson.of(comparisons.published(here.acting().authority().value()));
  }

  @DELETE
  @Operation(
      summary = "Show the policy no longer",
      description = "For administrators. To do it again changes nothing.")
  @APIResponse(responseCode = "204", description = "Nobody else reads it any more")
  public void unpublish() {
    showcase.unpublish(here.acting());
  }
}
