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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.review.Colleague;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.ReviewerTerms;
import tw.jiegui.core.review.Severities;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

@Path(ReviewPaths.REVIEWERS)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewersApi {
  private static final int ON_ONE_PAGE = 50;

  @Inject private Pool pool;
  @Inject private Severities severities;
  @Inject private ReviewAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public ReviewersApi() {}

  @GET
  @Operation(summary = "List the pool of reviewers")
  @Parameter(name = "q", in = QUERY, description = "Part of a name, an address or a field")
  @Parameter(name = "active", in = QUERY, description = "yes or no")
  @Parameter(name = "page", in = QUERY, description = "From 1")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = @Content(schema = @Schema(implementation = ReviewerJson.Page.class)))
  public ReviewerJson.Page list() {
    var typed = new Typed(address.getQueryParameters());
    var paging = Paging.clamped(typed.number("page", 1), typed.number("size", ON_ONE_PAGE));
    return ReviewerJson.Page.of(pool.list(here.acting(), PoolResource.filter(typed), paging));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a member into the pool",
      description = "A member who has the role of a reviewer.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReviewerJson.Told.class)))
  @APIResponse(
      responseCode = "201",
      description = "Taken",
      content = @Content(schema = @Schema(implementation = ReviewerJson.class)))
  public Response take(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(Pool.OFFICE);
    return answers.ifValid(
        JsonText.read(body, ReviewerJson.Told.class),
        told ->
            told.memberId() == null
                ? answers.invalid("member_id", "required")
                : answers.ifValid(told.terms(), terms -> take(key, body, told.memberId(), terms)));
  }

  private Response take(
      @Nullable String key, String body, @Nullable UUID member, ReviewerTerms terms) {
    return once.run(
        new OncePerKey.Task<>(
            key, body, () -> pool.take(here.acting(), Objects.requireNonNull(member), terms)),
        taken -> Optional.of(created(taken)),
        taken -> OncePerKey.response(created(taken)));
  }

  private Answer created(Colleague taken) {
    return new Answer(
        201,
        answers.path("review/reviewers/" + taken.id()),
        JsonText.write(ReviewerJson.of(taken)));
  }

  @GET
  @Path(ReviewPaths.ID)
  @Operation(summary = "Read the terms of a reviewer")
  @APIResponse(
      responseCode = "200",
      description = "The reviewer, its version as ETag",
      content = @Content(schema = @Schema(implementation = ReviewerJson.class)))
  public Response show(@PathParam("id") UUID id) {
    return reviewer(pool.reviewer(here.acting(), id));
  }

  private static Response reviewer(Colleague colleague) {
    return Response.ok(ReviewerJson.of(colleague))
        .header("ETag", Conditions.tag(colleague.reviewer().version()))
        .build();
  }

  @PUT
  @Path(ReviewPaths.ID)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change the terms of a reviewer, or end them by a last day")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReviewerJson.Told.class)))
  @APIResponse(
      responseCode = "200",
      description = "The reviewer as he is now",
      content = @Content(schema = @Schema(implementation = ReviewerJson.class)))
  public Response agree(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    pool.reviewer(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                JsonText.read(body, ReviewerJson.Told.class).then(ReviewerJson.Told::terms),
                terms -> agreed(pool.agree(here.acting(), id, new Edit<>(version, terms)))));
  }

  private Response agreed(Pool.Agreed agreed) {
    return switch (agreed) {
      case Pool.Agreed.Done(var colleague) -> reviewer(colleague);
      case Pool.Agreed.ChangedMeanwhile _ -> answers.changedMeanwhile();
    };
  }

  @GET
  @Path("severity")
  @Operation(
      summary = "Compare how severe the reviewers are",
      description = "Against the others on the same questions, within the last year.")
  @APIResponse(
      responseCode = "200",
      description = "The most severe first",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = ReviewerJson.SeverityJson.class)))
  public List<ReviewerJson.SeverityJson> severity() {
    return severities.list(here.acting()).stream().map(ReviewerJson.SeverityJson::of).toList();
  }
}
