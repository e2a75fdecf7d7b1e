package tw.jiegui.web.failures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.traffic.Trace;

/// Every exception of every resource ends here.
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Inject private Answers answers;
  @Inject private Trace trace;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  public FailureMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    if (isAnAnswer(thrown)) {
      return ((WebApplicationException) thrown).getResponse();
    }
    Failure failure = Causes.failure(thrown);
    if (failure.status() >= 500) {
      LOG.log(Level.SEVERE, thrown, () -> "request failed: correlationId=" + trace.correlationId());
    }
    return answers.wantsJson(path()) ? problem(failure, challenge(thrown)) : page(failure);
  }

  /// A redirect or "not modified" may be thrown; it is no failure.
  private static boolean isAnAnswer(Throwable thrown) {
    return thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400;
  }

  private Response page(Failure failure) {
    return Response.status(failure.status())
        .entity(answers.page(failure))
        .type(MediaType.TEXT_HTML)
        .build();
  }

  private static @Nullable String challenge(Throwable thrown) {
    return thrown instanceof NotAuthorizedException refused
        ? refused.getResponse().getHeaderString(HttpHeaders.WWW_AUTHENTICATE)
        : null;
  }

  private Response problem(Failure failure, @Nullable String challenge) {
    return Response.status(failure.status())
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .entity(answers.problem(failure, path()).toString())
        .type("application/problem+json")
        .build();
  }

  private String path() {
    return request.getRequestURI();
  }
}
