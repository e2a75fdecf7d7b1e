package tw.jiegui.web.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Logger;

/// One line of JSON for each request: no person, no address, no query.
@ApplicationScoped
class AccessLog {
  private static final Logger LOG = Logger.getLogger("tw.jiegui.access");

  void add(HttpServletRequest request, int status, long nanoseconds) {
    LOG.info(() -> line(request, status, nanoseconds).toString());
  }

  private static JsonObject line(HttpServletRequest request, int status, long nanoseconds) {
    return Json.createObjectBuilder()
        .add("event", "request")
        .add("tenant", Trace.tenant(request).orElse(""))
        .add("method", request.getMethod())
        .add("route", Trace.route(request).orElse(""))
        .add("status", status)
        .add("duration_ms", nanoseconds / 1_000_000)
        .add("correlationId", Correlation.of(request))
        .build();
  }
}
