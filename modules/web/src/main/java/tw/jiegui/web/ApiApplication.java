package tw.jiegui.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import tw.jiegui.web.signin.BearerOnly;
import tw.jiegui.web.signin.Me;

@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(BearerOnly.class, Me.class);
  }
}
