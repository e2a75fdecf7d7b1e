package tw.jiegui.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
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
  private Optional<SignedIn> signedIn = Optional.empty();

  @PostConstruct
  void recognize() {
    signedIn = token().map(Claims::of).map(Claims::signedIn);
  }

  @Override
  public Optional<Credentials> credentials() {
    return signedIn.map(SignedIn::credentials);
  }

  public Optional<SignedIn> findSignedIn() {
    return signedIn;
  }

  public SignedIn signedIn() {
    return signedIn.orElseThrow(() -> new NotAuthorizedException("Bearer realm=\"jiegui\""));
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
