package tw.jiegui.web.toolkits;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.toolkits.Enclosing;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.LargeBody;
import tw.jiegui.web.documents.DocumentJson.LinkJson;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.places.Here;

@Path("{authority}/toolkits/workshop/" + ToolkitPaths.ID + "/files")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toolkits")
public class EnclosuresApi {
  @Inject private Enclosing enclosing;
  @Inject private Intake intake;
  @Inject private Fetching fetching;
  @Inject private Aftercare aftercare;
  @Inject private ToolkitAnswers answers;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public EnclosuresApi() {}

  @GET
  @Operation(summary = "List the files of a toolkit in the workshop")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = @Content(schema = @Schema(implementation = FileJson.All.class)))
  public FileJson.All list() {
    return new FileJson.All(enclosing.list(here.acting(), id).stream().map(this::json).toList());
  }

  @POST
  @LargeBody
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Enclose a file",
      description =
          "The body is the file. What it is, is told by its content. The same content is enclosed"
              + " once: sent again, it is answered with 200, so that no Idempotency-Key is needed.")
  @Parameter(name = "name", in = QUERY, required = true, schema = @Schema(type = STRING))
  @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
  @APIResponse(
      responseCode = "201",
      description = "Enclosed",
      content = @Content(schema = @Schema(implementation = FileJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already",
      content = @Content(schema = @Schema(implementation = FileJson.class)))
  public Response add(@QueryParam("name") @DefaultValue("") String name, InputStream body) {
    return switch (intake.take(enclosing.to(here.acting(), id), name, body)) {
      case Taken.Done(var document) -> {
        aftercare.soon();
        yield Response.status(201).entity(json(document)).build();
      }
      case Taken.Known(var document) -> Response.ok(json(document)).build();
      case Taken.Refused(var problems) -> answers.invalid(problems);
      case Taken.Incomplete _ -> throw new IllegalStateException("all of it came");
    };
  }

  @DELETE
  @Path(ToolkitPaths.FILE)
  @Operation(
      summary = "Take a file out",
      description = "What was published keeps it until the toolkit is published again.")
  @APIResponse(responseCode = "204", description = "Taken out")
  public Response remove(@PathParam("file") UUID file) {
    return enclosing.remove(here.acting(), id, file).isPresent()
        ? Response.noContent().build()
        : answers.conflict("state", "toolkits.withdrawn-before");
  }

  @POST
  @Path(ToolkitPaths.FILE + "/link")
  @Operation(
      summary = "Ask for a link to a file",
      description = "It is good for five minutes, needs no token, and its use is noted.")
  @APIResponse(
      responseCode = "200",
      description = "The link, from the root of this site",
      content = @Content(schema = @Schema(implementation = LinkJson.class)))
  public Response link(@PathParam("file") UUID file) {
    return enclosing
        .link(here.acting(), id, file)
        .map(
            link ->
                Response.ok(
                        new LinkJson(
                            DocumentPaths.file(here.acting().authority(), link), link.until()))
                    .build())
        .orElseGet(() -> answers.conflict("state", "toolkits.files-uncleared"));
  }

  private FileJson json(Document file) {
    return FileJson.of(file, fetching.isServed(file));
  }
}
