package tw.jiegui.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tw.jiegui.web.PagesOnly;
import tw.jiegui.web.PublicRoute;

/// The server's own cookie lasts for hours. When the identity provider's word is older than its
/// token says, the next page asks again, mostly without being seen, so that a role taken away or an
/// account closed counts within minutes. What somebody typed meanwhile is still accepted a while.
@Provider
@PagesOnly
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
@SuppressWarnings("NullAway.Init")
public class Renewal implements ContainerRequestFilter {
  static final String COOKIE = "jiegui_sso";
  private static final Duration GRACE = Duration.ofMinutes(45);

  /// The identity provider's time, even where a rehearsal has set ours ahead.
  private static final InstantSource CLOCK = InstantSource.system();

  @Context private ResourceInfo route;
  @Inject private TokenVisitor visitor;

  @Override
  public void filter(ContainerRequestContext request) {
    Instant expiry = visitor.expiry().orElse(Instant.MAX);
    Instant now = CLOCK.instant();
    if (now.isBefore(expiry) || isPublic()) {
      return;
    }
    if (opensAPage(request)) {
      request.abortWith(again(request));
    } else if (now.isAfter(expiry.plus(GRACE))) {
      throw new NotAuthorizedException("Cookie");
    }
  }

  private boolean isPublic() {
    return isPublic(route.getResourceMethod()) || isPublic(route.getResourceClass());
  }

  private static boolean isPublic(AnnotatedElement element) {
    return element.isAnnotationPresent(PublicRoute.class);
  }

  private static boolean opensAPage(ContainerRequestContext request) {
    return request.getMethod().equals("GET") && request.getHeaderString("HX-Request") == null;
  }

  /// Without its cookie the same address leads through the identity provider.
  private static Response again(ContainerRequestContext request) {
    var address = request.getUriInfo().getRequestUri();
    String query = address.getRawQuery();
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", address.getRawPath() + (query == null ? "" : "?" + query))
        .cookie(new NewCookie.Builder(COOKIE).path("/").maxAge(0).httpOnly(true).build())
        .build();
  }
}
