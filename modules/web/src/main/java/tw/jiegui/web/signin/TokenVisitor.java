package tw.jiegui.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import tw.jiegui.core.members.Credentials;
import tw.jiegui.web.places.Visitor;

/// Whoever makes this request, signed in or not. A page knows him by its cookie, the API by his
/// bearer token, and neither takes the other's.
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class TokenVisitor implements Visitor {
  @Inject private HttpServletRequest request;
  private Optional<Claims> claims = Optional.empty();

  @PostConstruct
  void recognize() {
    claims = token().map(Claims::of);
  }

  @Override
  public Optional<Credentials> credentials() {
    return findSignedIn().map(SignedIn::credentials);
  }

  public Optional<SignedIn> findSignedIn() {
    return claims.map(Claims::signedIn);
  }

  public SignedIn signedIn() {
    return findSignedIn().orElseThrow(() -> new NotAuthorizedException("Bearer realm=\"jiegui\""));
  }

  /// Until when the identity provider vouches for him.
  Optional<Instant> expiry() {
    return claims.map(Claims::expiry);
  }

  private Optional<String> token() {
    return request.getServletPath().startsWith("/api/") ? bearerToken() : PageSession.idToken();
  }

  private Optional<String> bearerToken() {
    return request.getUserPrincipal() instanceof JsonWebToken bearer
        ? Optional.ofNullable(bearer.getRawToken())
        : Optional.empty();
  }
}
