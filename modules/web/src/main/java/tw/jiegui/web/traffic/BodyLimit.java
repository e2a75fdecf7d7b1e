package tw.jiegui.web.traffic;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses what is too large while there is still a page to say so: at once if the length is told,
/// else when it is reached.
@Provider
@ApplicationScoped
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
  @Inject
  @ConfigProperty(name = "REQUEST_BYTES_MAX", defaultValue = "10485760")
  private long mostBytes;

  @SuppressWarnings("NullAway.Init")
  public BodyLimit() {}

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > mostBytes) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream(), mostBytes));
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static final class Limited extends FilterInputStream {
    private long leftBytes;

    Limited(InputStream body, long mostBytes) {
      super(body);
      this.leftBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      return counted(read, read);
    }

    private int counted(int result, int bytes) {
      leftBytes -= result < 0 ? 0 : bytes;
      if (leftBytes < 0) {
        throw tooLarge();
      }
      return result;
    }
  }
}
