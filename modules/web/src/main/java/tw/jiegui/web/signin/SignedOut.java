package tw.jiegui.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import tw.jiegui.web.PublicRoute;

@RequestScoped
@PublicRoute
@Path("signed-out")
public class SignedOut {
  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public String show() {
    return """
    <!doctype html>
    <html lang="zh-Hant-TW">
    <head><meta charset="utf-8"><title>已登出 Signed out</title></head>
    <body>
    <h1>已登出 <span lang="en">Signed out</span></h1>
    <p><a href="/sign-in">再次登入 <span lang="en">Sign in again</span></a></p>
    </body>
    </html>
    """;
  }
}
