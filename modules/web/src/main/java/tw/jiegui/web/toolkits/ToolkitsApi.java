package tw.jiegui.web.toolkits;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.places.Here;

@Path("{authority}/toolkits")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toolkits")
public class ToolkitsApi {
  @Inject private Library library;
  @Inject private ToolkitAnswers answers;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ToolkitsApi() {}

  @GET
  @Operation(
      summary = "Search the published toolkits of all authorities",
      description =
          "Every word has to occur; of Chinese, every two neighbouring characters. Words in"
              + " quotation marks have to stand side by side.")
  @Parameter(name = "q", in = QUERY, description = "Words to look for")
  @Parameter(
      name = "place",
      in = QUERY,
      description = "An aspect, sub-aspect or indicator, with all below it")
  @Parameter(name = "kind", in = QUERY, description = "steps, evidence, course or exchange")
  @Parameter(name = "stage", in = QUERY, description = "elementary, junior or senior")
  @Parameter(name = "source", in = QUERY, description = "The short name of an authority")
  @Parameter(name = "order", in = QUERY, description = "best, newest or most_used")
  @Parameter(name = "page", in = QUERY, description = "From 1")
  @Parameter(name = "size", in = QUERY, description = "At most 200, usually 20")
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content = @Content(schema = @Schema(implementation = ToolkitJson.Page.class)))
  public Response search(@Context UriInfo address) {
    var query = new ToolkitQuery(address.getQueryParameters());
    var found = library.search(query.search(library.places()), query.paging());
    return Response.ok(ToolkitJson.Page.of(found))
        .header(
            "Link",
            PageLinks.of(found, query.at(answers.library()).with("size", found.paging().size())))
        .build();
  }

  @GET
  @Path(ToolkitPaths.PUBLISHED)
  @Operation(summary = "Read one published toolkit", description = "Counts its reader.")
  @APIResponse(
      responseCode = "200",
      description = "The toolkit",
      content = @Content(schema = @Schema(implementation = ToolkitJson.class)))
  public ToolkitJson show(@PathParam("source") String source, @PathParam("id") UUID id) {
    if (!AuthorityId.isWellFormed(source)) {
      throw new Absent("authority", source);
    }
    return ToolkitJson.of(library.open(here.acting(), new AuthorityId(source), id));
  }
}
