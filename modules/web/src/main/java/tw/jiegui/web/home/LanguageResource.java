package tw.jiegui.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.pages.Redirect;

@Path("language")
@PublicRoute
@RequestScoped
public class LanguageResource {
  private static final int A_YEAR = 365 * 24 * 3600;

  @Inject
  @ConfigProperty(name = "COOKIE_SECURE", defaultValue = "true")
  private boolean secure;

  @SuppressWarnings("NullAway.Init")
  public LanguageResource() {}

  @GET
  public Response choose(
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("back") @DefaultValue("/") String back) {
    Language language = Language.tagged(to).orElse(Language.ZH_TW);
    return Response.fromResponse(Redirect.to(Redirect.withinThisSite(back)))
        .cookie(cookie(language))
        .build();
  }

  private NewCookie cookie(Language language) {
    return new NewCookie.Builder(Language.COOKIE)
        .value(language.tag())
        .path("/")
        .maxAge(A_YEAR)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
