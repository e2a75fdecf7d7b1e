package tw.jiegui.web.traffic;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes the route before anything can refuse the request. The template of a path names nobody,
/// unlike the path itself.
@Provider
@ApplicationScoped
@Priority(0)
public class RouteNote implements ContainerRequestFilter {
  @Context private ResourceInfo route;

  @Inject private Trace trace;

  @SuppressWarnings("NullAway.Init")
  public RouteNote() {}

  @Override
  public void filter(ContainerRequestContext request) {
    trace.goesTo(
        Stream.of(route.getResourceClass(), route.getResourceMethod())
            .filter(element -> element.isAnnotationPresent(Path.class))
            .map(element -> element.getAnnotation(Path.class).value())
            .flatMap(path -> Stream.of(path.split("/")))
            .filter(segment -> !segment.isEmpty())
            .collect(Collectors.joining("/", "/", "")));
  }
}
