package tw.jiegui.web.forgery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.web.PagesOnly;

/// Every write of every page passes here. The API takes bearer tokens only, which no browser sends
/// by itself.
@Provider
@PagesOnly
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class ForgeryGuard implements ContainerRequestFilter {
  public static final String FIELD = "_csrf";
  private static final String HEADER = "X-CSRF";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private Tokens tokens;
  @Inject private HttpServletRequest underneath;

  @Inject
  @ConfigProperty(name = "PUBLIC_URL", defaultValue = "http://localhost:9080")
  private URI ourselves;

  @SuppressWarnings("NullAway.Init")
  public ForgeryGuard() {}

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    refuseOtherSites(request);
    if (!tokens.accepts(token(request))) {
      throw new Forged("no token of this session");
    }
  }

  private void refuseOtherSites(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new Forged("sent by a page of another site");
    }
    String origin = request.getHeaderString("Origin");
    if (origin != null && !origin.equals(ownOrigin())) {
      throw new Forged("sent by a page of another origin");
    }
  }

  private String ownOrigin() {
    return ourselves.getScheme() + "://" + ourselves.getRawAuthority();
  }

  private String token(ContainerRequestContext request) throws IOException {
    Optional<String> header = Optional.ofNullable(request.getHeaderString(HEADER));
    return header.isPresent() ? header.get() : FormToken.read(request, underneath).orElse("");
  }
}
