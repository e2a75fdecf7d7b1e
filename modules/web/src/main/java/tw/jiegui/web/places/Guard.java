package tw.jiegui.web.places;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import tw.jiegui.web.PublicRoute;

/// No route forgets to ask who comes: a path with an authority wants a hat there, every other path
/// a person, unless it says that it is public.
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class Guard implements ContainerRequestFilter {
  @Context private ResourceInfo route;

  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public Guard() {}

  @Override
  public void filter(ContainerRequestContext request) {
    String authority = request.getUriInfo().getPathParameters().getFirst("authority");
    if (authority != null) {
      here.enter(authority);
    } else if (!isPublic(route.getResourceMethod()) && !isPublic(route.getResourceClass())) {
      here.visitor();
    }
  }

  private static boolean isPublic(AnnotatedElement element) {
    return element.isAnnotationPresent(PublicRoute.class);
  }
}
