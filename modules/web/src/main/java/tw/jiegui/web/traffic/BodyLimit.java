package tw.jiegui.web.traffic;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.web.LargeBody;

/// Refuses what is too large while there is still a page to say so: the server's own limit, which
/// lies above, only cuts the line. Whoever sends must therefore tell the length beforehand.
@Provider
@ApplicationScoped
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
  @Inject
  @ConfigProperty(name = "REQUEST_BYTES_MAX", defaultValue = "10485760")
  private long mostBytes;

  @Inject
  @ConfigProperty(name = "UPLOAD_BYTES_MAX", defaultValue = "62914560")
  private long mostBytesOfFiles;

  @Context private ResourceInfo route;

  @SuppressWarnings("NullAway.Init")
  public BodyLimit() {}

  @Override
  public void filter(ContainerRequestContext request) {
    boolean large = route.getResourceMethod().isAnnotationPresent(LargeBody.class);
    if (request.getLength() > (large ? mostBytesOfFiles : mostBytes)) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    if (request.getHeaderString("Transfer-Encoding") != null) {
      throw new ClientErrorException(Status.LENGTH_REQUIRED);
    }
  }
}
