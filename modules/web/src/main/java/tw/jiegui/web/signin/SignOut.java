package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// Ends the session here, then sends the browser to end the identity provider's.
@RequestScoped
@Path("sign-out")
@SuppressWarnings("NullAway.Init")
public class SignOut {
  @Inject private HttpServletRequest request;
  @Inject private IdentityProvider identityProvider;

  @POST
  public Response leave() throws ServletException {
    var idToken = PageSession.idToken();
    request.logout();
    return Response.status(Response.Status.SEE_OTHER)
        .header(
            HttpHeaders.LOCATION, idToken.map(identityProvider::endOfSession).orElse("/signed-out"))
        .build();
  }
}
