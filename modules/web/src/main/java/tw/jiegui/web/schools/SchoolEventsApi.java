package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;

/// What happens to a school as an institution. Each needs its day and its reason.
@Path(SchoolApi.PATH)
@ApiResource
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schools")
@APIResponse(
    responseCode = "200",
    description = "The school as it is now, its version as ETag",
    content =
        @Content(
            schema = @Schema(implementation = SchoolJson.class),
            examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
public class SchoolEventsApi {
  @Inject private ApiEdits edits;
  @Inject private SchoolAnswers answers;
  @Inject private OncePerKey once;

  @PathParam("code")
  private String code;

  @HeaderParam("If-Match")
  private @Nullable String ifMatch;

  @SuppressWarnings("NullAway.Init")
  public SchoolEventsApi() {}

  @POST
  @Path("rename")
  @Operation(
      summary = "Change the name or the code of a school",
      description = "The old code goes on leading to the school.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Renaming.class),
              examples = @ExampleObject(name = "a new name", value = Examples.RENAMING)))
  public Response rename(String body) {
    return edits.run(Action.RENAME, target(), body, SchoolRequests.Renaming.class);
  }

  @POST
  @Path("close")
  @Operation(summary = "Close a school")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Grounds.class),
              examples = @ExampleObject(name = "grounds", value = Examples.GROUNDS)))
  public Response close(String body) {
    return edits.run(Action.CLOSE, target(), body, SchoolRequests.Grounds.class);
  }

  @POST
  @Path("reopen")
  @Operation(
      summary = "Open a closed school again",
      description = "A school that was merged stays where it went.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Grounds.class),
              examples = @ExampleObject(name = "grounds", value = Examples.GROUNDS)))
  public Response reopen(String body) {
    return edits.run(Action.REOPEN, target(), body, SchoolRequests.Grounds.class);
  }

  @POST
  @Path("merge")
  @Operation(
      summary = "Merge a school into another",
      description =
          "Cannot be undone: all its codes lead to the other school from then on. The answer is the"
              + " school that took it over.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Merger.class),
              examples = @ExampleObject(name = "a merger", value = Examples.MERGER)))
  public Response merge(String body) {
    return edits.run(Action.MERGE, target(), body, SchoolRequests.Merger.class);
  }

  @POST
  @Path("split")
  @Operation(
      summary = "Let a part of a school become a school of its own",
      description = "The body is the new school. It is created, so an Idempotency-Key is needed.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.NewSchool.class),
              examples = @ExampleObject(name = "a new school", value = Examples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "The new school; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = SchoolJson.class),
              examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  public Response split(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    return edits.run(
        Action.SPLIT,
        target(),
        JsonText.read(body, SchoolRequests.NewSchool.class),
        (school, work) ->
            once.run(new OncePerKey.Task<>(key, body, work), this::done, this::answer));
  }

  private Optional<Answer> done(Edited edited) {
    return edited instanceof Edited.Done(var school)
        ? Optional.of(answers.created(school))
        : Optional.empty();
  }

  private Response answer(Edited edited) {
    return done(edited).map(OncePerKey::response).orElseGet(() -> answers.answer(edited));
  }

  private ApiEdits.Target target() {
    return new ApiEdits.Target(code, ifMatch);
  }
}
