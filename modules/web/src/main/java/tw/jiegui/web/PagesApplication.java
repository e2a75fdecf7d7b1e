package tw.jiegui.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import tw.jiegui.web.signin.SignIn;
import tw.jiegui.web.signin.SignOut;
import tw.jiegui.web.signin.SignedOut;

@ApplicationPath("/")
public class PagesApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(FrontPage.class, SignIn.class, SignOut.class, SignedOut.class);
  }
}
