package tw.jiegui.web.signin;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// RFC 9457 and RFC 6750: no token asks for one, a token that does not hold is named as the error.
final class Unauthorized {
  private Unauthorized() {}

  static Response answer(@Nullable String authorization) {
    return Response.status(Response.Status.UNAUTHORIZED)
        .type("application/problem+json")
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge(authorization))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem(authorization))
        .build();
  }

  static String challenge(@Nullable String authorization) {
    return authorization == null
        ? "Bearer realm=\"jiegui\""
        : "Bearer realm=\"jiegui\", error=\"invalid_token\"";
  }

  static String problem(@Nullable String authorization) {
    return Json.createObjectBuilder()
        .add("type", "/problems/unauthorized")
        .add("title", "Unauthorized")
        .add("status", 401)
        .add(
            "detail",
            authorization == null
                ? "The API needs a bearer token."
                : "The bearer token is not valid here, or no longer.")
        .build()
        .toString();
  }
}
