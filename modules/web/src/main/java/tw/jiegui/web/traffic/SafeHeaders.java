package tw.jiegui.web.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Headers of every response. What may be cached says so itself.
@ApplicationScoped
class SafeHeaders {
  @Inject
  @ConfigProperty(name = "COOKIE_SECURE", defaultValue = "true")
  private boolean secure;

  @Inject
  @ConfigProperty(name = "OIDC_ISSUER", defaultValue = "http://localhost:8180/realms/jiegui")
  private URI issuer;

  @SuppressWarnings("NullAway.Init")
  protected SafeHeaders() {}

  void on(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", contentPolicy());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /// A form may lead to the identity provider too: signing out is a form here and a redirect there.
  private String contentPolicy() {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
        + issuer.resolve("/").toString().replaceFirst("/$", "");
  }
}
