package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certificates.Credentials;
import tw.jiegui.core.certificates.Site;
import tw.jiegui.core.certificates.StatusList;
import tw.jiegui.web.PublicRoute;

/// What programs need to verify credentials of an authority: who it is, its keys, and what it took
/// back.
@Path("certificates/issuers/{granting: [a-z][a-z-]{1,19}}")
@PublicRoute
@RequestScoped
public class IssuerResource {
  @Inject private Credentials credentials;
  @Inject private PublicSite place;

  @PathParam("granting")
  private String granting;

  @SuppressWarnings("NullAway.Init")
  public IssuerResource() {}

  @GET
  public Response profile() {
    return json(credentials.profile(site(), authority()), "application/ld+json", Open.A_DAY);
  }

  @GET
  @Path("keys")
  public Response keys() {
    return json(
        credentials.keys(site(), authority()), "application/jwk-set+json", Open.SOME_MINUTES);
  }

  @GET
  @Path("keys/{number: [0-9]{1,6}}")
  public Response key(@PathParam("number") int number) {
    return json(credentials.key(site(), authority(), number), "application/jwk+json", Open.A_DAY);
  }

  @GET
  @Path("achievements/{scheme: [a-z0-9-]{1,60}}/{tier: [a-z0-9-]{1,60}}")
  public Response achievement(@PathParam("scheme") String scheme, @PathParam("tier") String tier) {
    return json(
        credentials.achievement(site(), authority(), scheme, tier),
        "application/ld+json",
        Open.SOME_MINUTES);
  }

  @GET
  @Path("states/{list: [0-9]{1,4}}")
  public Response states(@PathParam("list") int list) {
    String token = credentials.signStates(site(), new StatusList(authority(), list));
    var response = Response.ok(token).header("Content-Type", "application/vc+jwt");
    return Open.toAll(response, Open.SOME_MINUTES).build();
  }

  private static Response json(JsonObject json, String type, int seconds) {
    return Open.toAll(Response.ok(json.toString()).header("Content-Type", type), seconds).build();
  }

  private Site site() {
    return place.site();
  }

  private AuthorityId authority() {
    return new AuthorityId(granting);
  }
}
