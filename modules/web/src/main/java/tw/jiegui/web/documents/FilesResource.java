package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Fetching.Fetched;
import tw.jiegui.core.documents.Fetching.Served;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.traffic.Trace;

/// Hands out files on a way of their own: the link itself is the permission, no cookie is looked
/// at, and nothing that comes from here can act on the pages of anybody.
@Path("files/{tenant: [a-z][a-z-]{1,19}}/{token: [A-Za-z0-9_-]{1,400}}")
@PublicRoute
@RequestScoped
public class FilesResource {
  @Inject private Fetching fetching;
  @Inject private Shells shells;
  @Inject private Trace trace;

  @SuppressWarnings("NullAway.Init")
  public FilesResource() {}

  @GET
  public Response file(@PathParam("tenant") String tenant, @PathParam("token") String token) {
    var authority = new AuthorityId(tenant);
    return switch (fetching.fetch(authority, token, trace.correlationId())) {
      case Fetched.File(var served, var content) -> file(served).entity(content).build();
      case Fetched.Over _ -> page(410, "over");
      case Fetched.Nothing _ -> page(404, "nowhere");
    };
  }

  private static Response.ResponseBuilder file(Served served) {
    var response =
        Response.ok()
            .header("Content-Type", served.mediaType())
            .header("Content-Disposition", disposition(served.name()))
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("Cache-Control", "private, no-store");
    return served.size() < 0 ? response : response.header("Content-Length", served.size());
  }

  /// With the name as all browsers read it (RFC 6266), and a plain one for the rest.
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, encoded.replace("*", "%2A"));
  }

  private Response page(int status, String word) {
    String key = "documents.link." + word;
    var page =
        new LinkPage(
            shells.bare(key + ".title"),
            status,
            shells.texts().of(key),
            shells.texts().of("documents.link.advice"));
    return Response.ok(page).build();
  }
}
