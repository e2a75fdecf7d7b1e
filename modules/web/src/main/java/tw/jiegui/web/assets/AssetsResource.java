package tw.jiegui.web.assets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.places.Catalogue;

@Path("assets")
@PublicRoute
@RequestScoped
public class AssetsResource {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String AN_HOUR = "public, max-age=3600";

  @Inject private Catalogue catalogue;
  @Context private Request request;
  @Context private HttpHeaders headers;

  @SuppressWarnings("NullAway.Init")
  public AssetsResource() {}

  @GET
  @Path("{hash}/{name}")
  public Response file(@PathParam("hash") String hash, @PathParam("name") String name) {
    Asset asset = Assets.find(name, hash).orElseThrow(() -> new Absent("asset", name));
    return answer(asset, FOR_EVER);
  }

  /// Follows the catalogue, so it has one address and is asked for again after an hour.
  @GET
  @Path("authorities.css")
  public Response authorities() {
    String css = new AuthorityColours(catalogue.list()).css();
    return answer(Asset.of("authorities.css", css), AN_HOUR);
  }

  private Response answer(Asset asset, String keep) {
    var unchanged = request.evaluatePreconditions(new EntityTag(asset.hash()));
    return (unchanged == null ? whole(asset) : unchanged)
        .tag(asset.hash())
        .header("Vary", "Accept-Encoding")
        .header("Cache-Control", keep)
        .build();
  }

  private Response.ResponseBuilder whole(Asset asset) {
    var response = Response.ok().header("Content-Type", asset.type());
    return takesGzip()
        ? response.entity(asset.compressed()).header("Content-Encoding", "gzip")
        : response.entity(asset.plain());
  }

  private boolean takesGzip() {
    List<String> encodings = headers.getRequestHeader(HttpHeaders.ACCEPT_ENCODING);
    return encodings != null && encodings.stream().anyMatch(value -> value.contains("gzip"));
  }
}
