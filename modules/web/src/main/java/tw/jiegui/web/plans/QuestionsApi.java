package tw.jiegui.web.plans;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.plans.Answered;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.places.Here;

/// Questions to schools, for programs of the authority and of schools.
@Path("{authority}/questions")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class QuestionsApi {
  @Inject private Asking asking;
  @Inject private PlanAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public QuestionsApi() {}

  @GET
  @Operation(
      summary = "List questions to schools",
      description = "The authority's people read all, a school's people those of their school.")
  @Parameter(name = "page", in = QUERY, schema = @Schema(type = INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "50", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "The questions with their answers; the Link header leads to the other pages",
      content = @Content(schema = @Schema(implementation = PlanJson.Asked[].class)))
  public Response list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    var acting = here.acting();
    if (!acting.is(PlanBook.STAFF)) {
      return Response.ok(asking.listLying(acting).stream().map(PlanJson::asked).toList()).build();
    }
    var slice = asking.list(acting, Paging.clamped(page, size)).map(PlanJson::asked);
    var address = Address.of(answers.path("questions")).with("size", slice.paging().size());
    return Response.ok(slice.rows()).header("Link", PageLinks.of(slice, address)).build();
  }

  @PUT
  @Path("{id: [0-9a-f-]{36}}/answers/{school: [0-9a-f-]{36}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer for a school",
      description =
          "For its principal and coordinator, until the question is closed. If-Match names the"
              + " version of the answer.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PlanRequests.Said.class)))
  @APIResponse(
      responseCode = "200",
      description = "The answer that stands now",
      content = @Content(schema = @Schema(implementation = PlanJson.Answer.class)))
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("school") UUID school,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    here.acting().requireAt(school, Asking.ANSWERERS);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                JsonText.read(body, PlanRequests.Said.class),
                said ->
                    answer(
                        asking.answer(
                            here.acting(),
                            new Asking.Seen(id, school, version),
                            said.number(),
                            said.words()))));
  }

  private Response answer(Answered answered) {
    return switch (answered) {
      case Answered.Done(var now) -> answers.versioned(PlanJson.Answer.of(now), now.version());
      case Answered.ChangedMeanwhile _ -> answers.changedMeanwhile();
      case Answered.Closed _ -> answers.conflict("question", "question-closed");
      case Answered.Invalid(var problems) -> answers.invalid(problems);
    };
  }
}
