package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.Shells;

@RequestScoped
@PublicRoute
@Path("signed-out")
@SuppressWarnings("NullAway.Init")
public class SignedOut {
  @Inject private Shells shells;

  @GET
  public SignedOutPage show() {
    return new SignedOutPage(shells.page("signin.out.title"));
  }
}
