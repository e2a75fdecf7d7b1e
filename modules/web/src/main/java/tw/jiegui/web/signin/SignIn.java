package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// The server has sent the browser to the identity provider and back before this is reached.
@RequestScoped
@Path("sign-in")
public class SignIn {
  @GET
  public Response goOn(@QueryParam("to") @Nullable String to) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, ReturnPath.of(to).value())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
