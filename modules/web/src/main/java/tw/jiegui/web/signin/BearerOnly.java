package tw.jiegui.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.ApiResource;

/// Nobody calls the API without a bearer token of his own, not even to learn which paths exist.
@Provider
@ApiResource
@ApplicationScoped
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@SuppressWarnings("NullAway.Init")
public class BearerOnly implements ContainerRequestFilter {
  @Inject private TokenVisitor visitor;

  @Override
  public void filter(ContainerRequestContext request) {
    if (visitor.findSignedIn().isEmpty()) {
      throw new NotAuthorizedException(
          challenge(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
    }
  }

  /// RFC 6750: a token that does not hold is named as the error, a missing one is not.
  private static String challenge(@Nullable String authorization) {
    return authorization == null
        ? "Bearer realm=\"jiegui\""
        : "Bearer realm=\"jiegui\", error=\"invalid_token\"";
  }
}
