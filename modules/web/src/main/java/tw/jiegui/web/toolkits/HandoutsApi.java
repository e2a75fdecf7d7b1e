package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.toolkits.Handouts;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.documents.DocumentJson.LinkJson;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.places.Here;

@Path("{authority}/toolkits/" + ToolkitPaths.PUBLISHED + "/files")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toolkits")
public class HandoutsApi {
  @Inject private Handouts handouts;
  @Inject private Here here;

  @PathParam("source")
  private String source;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public HandoutsApi() {}

  @GET
  @Operation(summary = "List the files of a published toolkit")
  @APIResponse(
      responseCode = "200",
      description = "All of them; none where no such toolkit is published",
      content = @Content(schema = @Schema(implementation = FileJson.All.class)))
  public FileJson.All list() {
    return new FileJson.All(handouts.list(holder(), id).stream().map(FileJson::of).toList());
  }

  @POST
  @Path(ToolkitPaths.FILE + "/link")
  @Operation(
      summary = "Ask for a link to a file",
      description =
          "It is good for five minutes and needs no token. Each is counted as a download.")
  @APIResponse(
      responseCode = "200",
      description = "The link, from the root of this site",
      content = @Content(schema = @Schema(implementation = LinkJson.class)))
  public LinkJson link(@PathParam("file") UUID file) {
    var link = handouts.fetch(here.acting(), holder(), id, file);
    return new LinkJson(DocumentPaths.file(holder(), link), link.until());
  }

  private AuthorityId holder() {
    if (!AuthorityId.isWellFormed(source)) {
      throw new Absent("authority", source);
    }
    return new AuthorityId(source);
  }
}
