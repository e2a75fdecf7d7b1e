package tw.jiegui.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
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
      request.abortWith(Unauthorized.answer(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
    }
  }
}
