package tw.jiegui.web.forgery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/// The token of this request's session.
@RequestScoped
public class Tokens {
  private static final String ATTRIBUTE = "jiegui.forgery";

  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected Tokens() {}

  /// For the forms of a page; begins a session where there is none.
  public String fresh() {
    HttpSession session = request.getSession();
    if (session.getAttribute(ATTRIBUTE) instanceof byte[] secret) {
      return new Token(secret).masked();
    }
    Token token = Token.create();
    session.setAttribute(ATTRIBUTE, token.secret());
    return token.masked();
  }

  boolean accepts(String masked) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(ATTRIBUTE) instanceof byte[] secret
        && new Token(secret).isIn(masked);
  }
}
