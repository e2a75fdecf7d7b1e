package tw.jiegui.web.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one name by which a request is found again in every log and on the page that failed.
final class Correlation {
  static final String HEADER = "X-Correlation-Id";
  private static final String ATTRIBUTE = "jiegui.correlation";
  private static final Pattern OWN = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final Pattern TRACE =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private Correlation() {}

  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String named = given(request.getHeader(HEADER), request.getHeader("traceparent"));
    request.setAttribute(ATTRIBUTE, named);
    return named;
  }

  /// What the caller names it, if that is safe to repeat; else a name of our own.
  static String given(@Nullable String own, @Nullable String trace) {
    return Optional.ofNullable(own)
        .filter(id -> OWN.matcher(id).matches())
        .or(
            () ->
                Optional.ofNullable(trace)
                    .map(TRACE::matcher)
                    .filter(Matcher::matches)
                    .map(match -> match.group(1)))
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
