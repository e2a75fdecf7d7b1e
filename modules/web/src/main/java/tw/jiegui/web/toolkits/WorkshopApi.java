package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
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
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Turn;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

@Path("{authority}/toolkits/workshop")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toolkits")
public class WorkshopApi {
  static final String EXAMPLE =
      """
      {"kind": "steps", "stages": ["elementary"], "place": "A-1-1",
       "zh": {"title": "團隊分工表", "summary": "一張表說清楚誰做什麼。", "steps": ["列出工作", "寫上姓名"]}}
      """;

  @Inject private Workshop workshop;
  @Inject private Library library;
  @Inject private ToolkitAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public WorkshopApi() {}

  @GET
  @Operation(
      summary = "List toolkits in the workshop",
      description = "An author's are those of his schools, a moderator's all.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = @Content(schema = @Schema(implementation = DraftJson.Page.class)))
  public DraftJson.Page list(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") String page) {
    int number = page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    return DraftJson.Page.of(
        workshop.list(here.acting(), WorkshopResource.state(state), Paging.clamped(number, 20)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin a toolkit", description = "`school_id` names the school it is of.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "steps", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "Begun; Location is its address",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  public Response begin(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    if (!workshop.mayWrite(here.acting())) {
      throw new Forbidden(Workshop.MODERATORS);
    }
    return answers.ifValid(
        ToolkitRequest.read(body, library.places()),
        sent ->
            once.run(
                new OncePerKey.Task<>(
                    key,
                    body,
                    () ->
                        workshop.begin(
                            here.acting(), UUID.randomUUID(), sent.school(), sent.content())),
                toolkit -> Optional.of(answers.created(toolkit)),
                toolkit -> OncePerKey.response(answers.created(toolkit))));
  }

  @GET
  @Path(ToolkitPaths.ID)
  @Operation(summary = "Read one toolkit in the workshop")
  @APIResponse(
      responseCode = "200",
      description = "The toolkit, its version as ETag",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var toolkit = workshop.bench(here.acting(), id).toolkit();
    return Conditions.read(ifNoneMatch, toolkit.version(), () -> DraftJson.of(toolkit));
  }

  @PUT
  @Path(ToolkitPaths.ID)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Put another text in its place")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "steps", value = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "The toolkit as it is now",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  public Response write(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    workshop.bench(here.acting(), id);
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                ToolkitRequest.read(body, library.places()),
                sent ->
                    answers.answer(
                        workshop.write(here.acting(), id, new Edit<>(version, sent.content())))));
  }

  @POST
  @Path(ToolkitPaths.ID + "/{turn: submit|publish|return|withdraw|restore}")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Send a toolkit on its way",
      description = "The body is the reason, which a return needs.")
  @APIResponse(
      responseCode = "200",
      description = "The toolkit as it is now",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  public Response turn(
      @PathParam("id") UUID id,
      @PathParam("turn") String verb,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body) {
    workshop.bench(here.acting(), id);
    var turn = Turn.valueOf(verb.toUpperCase(Locale.ROOT));
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                reason(body == null ? "" : body),
                reason ->
                    answers.answer(
                        workshop.turn(here.acting(), id, new Edit<>(version, turn), reason))));
  }

  private static Checked<String> reason(String body) {
    var reader = new Reader();
    var reason = reader.paragraphs("reply", body, BenchResource.LONGEST_REASON);
    return reader.result(() -> reason);
  }
}
