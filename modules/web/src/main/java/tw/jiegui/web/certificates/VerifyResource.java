package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;

/// Finds a certificate by the number that somebody reads off a paper.
@Path("certificates")
@PublicRoute
@RequestScoped
public class VerifyResource {
  private static final int LONGEST = 120;

  @Inject private Register register;
  @Inject private Shells shells;

  @SuppressWarnings("NullAway.Init")
  public VerifyResource() {}

  @GET
  public Response find(@QueryParam("number") @DefaultValue("") String typed) {
    String number = typed.strip();
    if (number.isEmpty()) {
      return Response.ok(page(shells, 200, "")).build();
    }
    return register
        .findByNumber(number.substring(0, Math.min(number.length(), LONGEST)))
        .map(shown -> Redirect.to(PublicPaths.page(shown.mark().id())))
        .orElseGet(() -> Response.status(404).entity(page(shells, 404, number)).build());
  }

  /// With a status of 404 it says that there is none, and what may be the matter.
  static VerifyPage page(Shells shells, int status, String number) {
    var texts = shells.texts();
    var form = Form.of(texts, Map.of("number", number));
    return new VerifyPage(
        shells.page("certificates.verify.title"),
        status,
        form.text("certificates.verify.number"),
        status == 404 ? texts.of("certificates.verify.unknown") : null);
  }
}
