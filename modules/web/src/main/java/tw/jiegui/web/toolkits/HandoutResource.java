package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.toolkits.Handouts;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Leads on to a file of a published toolkit, whichever authority holds it.
@Path("{authority}/toolkits/" + ToolkitPaths.PUBLISHED + "/files/" + ToolkitPaths.FILE)
@RequestScoped
public class HandoutResource {
  @Inject private Handouts handouts;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public HandoutResource() {}

  @GET
  @Path("download")
  public Response download(
      @PathParam("source") String source, @PathParam("id") UUID id, @PathParam("file") UUID file) {
    if (!AuthorityId.isWellFormed(source)) {
      throw new Absent("authority", source);
    }
    var holder = new AuthorityId(source);
    var link = handouts.fetch(here.acting(), holder, id, file);
    return Redirect.to(DocumentPaths.file(holder, link));
  }
}
