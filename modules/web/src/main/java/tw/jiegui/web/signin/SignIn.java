package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import tw.jiegui.web.pages.Redirect;

/// The server has sent the browser to the identity provider and back before this is reached.
@RequestScoped
@Path("sign-in")
public class SignIn {
  @GET
  public Response goOn(@QueryParam("to") @DefaultValue("/home") String to) {
    return Redirect.to(to);
  }
}
