package tw.jiegui.web.traffic;

import io.opentelemetry.api.trace.Span;
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
    String template =
        Stream.of(route.getResourceClass(), route.getResourceMethod())
            .filter(element -> element.isAnnotationPresent(Path.class))
            .map(element -> element.getAnnotation(Path.class).value())
            .flatMap(path -> Stream.of(path.split("/")))
            .filter(segment -> !segment.isEmpty())
            .collect(Collectors.joining("/", "/", ""));
    trace.goesTo(template);
    hideAddress(Span.current(), template);
  }

  /// Where traces are exported, the server puts the whole address into them: links that let people
  /// in, and names that were searched for.
  static void hideAddress(Span span, String template) {
    span.setAttribute("url.path", template);
    span.setAttribute("url.query", "");
  }
}
