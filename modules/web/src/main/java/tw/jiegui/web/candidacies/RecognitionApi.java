package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Ask;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Applying.Wish;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.places.Here;

/// What is open to a school, and its own candidacies.
@Path(CandidacyPaths.SCHOOL)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class RecognitionApi {
  private static final String OWN =
      "candidacies/" + CandidacyPaths.GRANTING + "/" + CandidacyPaths.ID;

  @Inject private Applying applying;
  @Inject private CandidacyAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public RecognitionApi() {}

  @GET
  @Operation(
      summary = "See what is open to a school",
      description = "Every tier of this year with what was found on each condition and criterion.")
  @APIResponse(
      responseCode = "200",
      description = "Tiers and candidacies",
      content = @Content(schema = @Schema(implementation = RecognitionJson.class)))
  public RecognitionJson list() {
    return RecognitionJson.of(applying.overview(here.acting(), new SchoolCode(code)));
  }

  @GET
  @Path(OWN)
  @Operation(summary = "Read one of the school's candidacies")
  @APIResponse(
      responseCode = "200",
      description = "The candidacy, its version as ETag",
      content = @Content(schema = @Schema(implementation = CandidacyJson.Detail.class)))
  public Response show(
      @PathParam("granting") String granting,
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var sight = applying.look(here.acting(), mine(granting, id)).sight();
    return Conditions.read(
        ifNoneMatch, sight.candidacy().version(), () -> CandidacyJson.Detail.of(sight));
  }

  @PUT
  @Path(OWN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begin a candidacy",
      description =
          "You name it in the path: sent twice, it is begun once. One that runs already is"
              + " answered instead.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "badge",
                      value = "{\"scheme\": \"siep-badge\", \"tier\": \"basic\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The candidacy",
      content = @Content(schema = @Schema(implementation = CandidacyJson.class)))
  public Response begin(
      @PathParam("granting") String granting, @PathParam("id") UUID id, String body) {
    return answers.ifValid(
        CandidacyRequest.wish(body),
        wish ->
            answers.candidacy(
                applying.begin(
                    here.acting(), new Wish(mine(granting, id), wish.scheme(), wish.tier()))));
  }

  @POST
  @Path(OWN + "/{move: write|sign|submit|hand-in|withdraw}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a candidacy",
      description = "Papers name a document of the school for each item that is asked for.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "statement", value = "{\"statement\": \"…\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The candidacy as it is now",
      content = @Content(schema = @Schema(implementation = CandidacyJson.class)))
  public Response turn(
      @PathParam("granting") String granting,
      @PathParam("id") UUID id,
      @PathParam("move") String move,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body) {
    var mine = mine(granting, id);
    applying.look(here.acting(), mine);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                CandidacyRequest.step(body),
                step ->
                    answers.answer(
                        applying.turn(
                            here.acting(),
                            mine,
                            new Ask(
                                version,
                                Word.of(Move.class, move),
                                step.statement(),
                                step.papers())))));
  }

  private Mine mine(String granting, UUID id) {
    return new Mine(new SchoolCode(code), new AuthorityId(granting), id);
  }
}
