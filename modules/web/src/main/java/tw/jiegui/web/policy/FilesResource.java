package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.web.places.Here;

/// The whole policy as a file, which can be read in again.
@Path("{authority}/policy/policy.{kind: yaml|ods|csv}")
@RequestScoped
public class FilesResource {
  @Inject private Policies policies;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public FilesResource() {}

  @GET
  public Response file(@PathParam("kind") String kind) {
    return PolicyFiles.of(policies.current(here.acting().authority()), kind);
  }
}
