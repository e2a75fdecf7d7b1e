package tw.jiegui.web.candidacies;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.input.Reader;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.places.Here;

/// What was handed in to an authority.
@Path("{authority}/candidacies")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class CandidaciesApi {
  @Inject private CandidacyTable table;
  @Inject private Handling handling;
  @Inject private CandidacyAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public CandidaciesApi() {}

  @GET
  @Operation(
      summary = "List candidacies",
      description = "For administrators and officers of the authority that grants.")
  @Parameter(name = "q", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(name = "scheme", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(name = "tier", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(name = "state", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(name = "stage", in = QUERY, schema = @Schema(type = STRING))
  @Parameter(
      name = "page",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "1", minimum = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "50", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content = @Content(schema = @Schema(implementation = CandidacyJson.Page.class)))
  public Response list() {
    var query = new TableQuery(address.getQueryParameters());
    var found = table.list(here.acting(), query.filter(), query.paging());
    return Response.ok(CandidacyJson.Page.of(found))
        .header("Link", PageLinks.of(found, query.address(answers.path("candidacies"))))
        .build();
  }

  @GET
  @Path(CandidacyPaths.ID)
  @Operation(summary = "Read one candidacy with its steps")
  @APIResponse(
      responseCode = "200",
      description = "The candidacy, its version as ETag",
      content = @Content(schema = @Schema(implementation = CandidacyJson.Detail.class)))
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var sight = handling.look(here.acting(), id).sight();
    return Conditions.read(
        ifNoneMatch, sight.candidacy().version(), () -> CandidacyJson.Detail.of(sight));
  }

  @POST
  @Path(
      CandidacyPaths.ID
          + "/{move: pass|pass-after-mending|mend-and-review|fail|skip|return|remind|reopen}")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Move a candidacy on",
      description =
          "The body is the reason, which any step back or refusal needs. So does passing a stage at"
              + " which the criteria are judged while something is not met: the problem then names"
              + " the field `reason`, and says what is not met.")
  @APIResponse(
      responseCode = "200",
      description = "The candidacy as it is now",
      content = @Content(schema = @Schema(implementation = CandidacyJson.class)))
  public Response turn(
      @PathParam("id") UUID id,
      @PathParam("move") String move,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body) {
    handling.look(here.acting(), id);
    var reader = new Reader();
    String reason = reader.paragraphs("reason", body == null ? "" : body, MineResource.LONGEST);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                reader.result(() -> reason),
                said ->
                    answers.answer(
                        handling.turn(
                            here.acting(),
                            id,
                            new Handling.Ask(version, Word.of(Move.class, move), said)))));
  }
}
