package tw.jiegui.web.review;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.places.Here;

@Path(ReviewPaths.ROUNDS)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class RoundsApi {
  @Inject private RoundTable table;
  @Inject private Rounds rounds;
  @Inject private Assignments assignments;
  @Inject private ReviewAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public RoundsApi() {}

  @GET
  @Operation(summary = "List rounds", description = "For administrators and officers.")
  @Parameter(name = "q", in = QUERY, description = "Part of a title, a school, its code, a number")
  @Parameter(name = "stage", in = QUERY, description = "The key of a stage")
  @Parameter(name = "state", in = QUERY, description = "open, ready or closed")
  @Parameter(name = "need", in = QUERY, description = "reviewers, overdue or differing")
  @Parameter(name = "sort", in = QUERY, description = "due, number, applicant or submitted")
  @Parameter(name = "page", in = QUERY, description = "From 1")
  @Parameter(name = "size", in = QUERY, description = "At most 200, usually 50")
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content = @Content(schema = @Schema(implementation = RoundJson.Page.class)))
  public Response list() {
    var query = new RoundQuery(address.getQueryParameters());
    var found = table.look(here.acting(), query.filter(), query.paging()).lines();
    return Response.ok(RoundJson.Page.of(found))
        .header("Link", PageLinks.of(found, query.address(answers.path("review/rounds"))))
        .build();
  }

  @GET
  @Path(ReviewPaths.ID)
  @Operation(summary = "Read one round with what was handed in")
  @APIResponse(
      responseCode = "200",
      description = "The round, its version as ETag",
      content = @Content(schema = @Schema(implementation = RoundJson.class)))
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var summary = rounds.summary(here.acting(), id);
    return Conditions.read(ifNoneMatch, summary.round().version(), () -> RoundJson.of(summary));
  }

  @POST
  @Path(ReviewPaths.ID + "/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decide and close a round",
      description =
          "Where reviewers differ on a question, its reason is needed. Where something that is"
              + " computed is not met and the outcome passes, `notwithstanding` says why; the"
              + " problem names that field, and what is not met.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = RoundJson.DecisionJson.class),
              examples =
                  @ExampleObject(
                      name = "passed",
                      value = "{\"outcome\": \"pass\", \"reasons\": {\"A-1\": \"紀錄齊全，認定通過。\"}}")))
  @APIResponse(
      responseCode = "200",
      description = "The round as it is now",
      content = @Content(schema = @Schema(implementation = RoundJson.class)))
  public Response decide(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    rounds.summary(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                JsonText.read(body, RoundJson.DecisionJson.class),
                told ->
                    answers.answer(
                        rounds.decide(here.acting(), id, new Edit<>(version, told.decision())))));
  }

  @PUT
  @Path(ReviewPaths.ID + "/reviewers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask reviewers",
      description = "Whoever takes part already, or cannot, is told with the reason.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = RoundJson.AskedJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Who was asked",
      content = @Content(schema = @Schema(implementation = RoundJson.AssignedJson.class)))
  public Response ask(@PathParam("id") UUID id, String body) {
    rounds.summary(here.acting(), id);
    return answers.ifValid(
        JsonText.read(body, RoundJson.AskedJson.class),
        told -> {
          var reviewers = told.reviewers() == null ? List.<UUID>of() : told.reviewers();
          var pairs = reviewers.stream().map(each -> new Assignments.Pair(id, each)).toList();
          return Response.ok(RoundJson.AssignedJson.of(assignments.assign(here.acting(), pairs)))
              .build();
        });
  }

  @PUT
  @Path(ReviewPaths.ID + "/wanted/{wanted: [1-9]}")
  @Operation(summary = "Change how many reviewers a round needs")
  @APIResponse(
      responseCode = "200",
      description = "The round as it is now",
      content = @Content(schema = @Schema(implementation = RoundJson.class)))
  public Response want(
      @PathParam("id") UUID id,
      @PathParam("wanted") int wanted,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    rounds.summary(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version -> answers.answer(rounds.want(here.acting(), id, new Edit<>(version, wanted))));
  }

  @POST
  @Path(ReviewPaths.ID + "/sheets/{sheet: [0-9a-f]{8}-[0-9a-f-]{27}}/{step: return|release}")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Return a sheet that was handed in, or release who has not",
      description = "The body is the reason; If-Match names the version of the sheet.")
  @APIResponse(
      responseCode = "200",
      description = "The round as it is now",
      content = @Content(schema = @Schema(implementation = RoundJson.class)))
  public Response step(
      @PathParam("id") UUID id,
      @PathParam("sheet") UUID sheet,
      @PathParam("step") String verb,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body) {
    rounds.summary(here.acting(), id);
    var step = verb.equals("return") ? Rounds.SheetStep.RETURN : Rounds.SheetStep.RELEASE;
    String reason = Objects.requireNonNullElse(body, "").strip();
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.answer(rounds.step(here.acting(), sheet, new Edit<>(version, step), reason)));
  }
}
