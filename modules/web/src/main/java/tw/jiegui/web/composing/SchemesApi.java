package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.SchemeWriter;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Worked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// The authority's schemes, and what is being composed.
@Path("{authority}/schemes")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schemes")
public class SchemesApi {
  private static final String DRAFT = ComposingPaths.SCHEME + "/draft";

  @Inject private Composer composer;
  @Inject private SchemeAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public SchemesApi() {}

  @GET
  @Operation(summary = "List the authority's schemes, their versions, and the drafts")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = @Content(schema = @Schema(implementation = SchemeJson.All.class)))
  public SchemeJson.All list() {
    return SchemeJson.All.of(composer.overview(here.acting()));
  }

  @GET
  @Path(ComposingPaths.SCHEME + "/versions/{number: [1-9][0-9]{0,5}}")
  @Produces("application/yaml")
  @Operation(summary = "Read a version as YAML")
  @APIResponse(
      responseCode = "200",
      description = "Never changed",
      content =
          @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)))
  public Response version(@PathParam("scheme") String scheme, @PathParam("number") int number) {
    return Response.ok(SchemeWriter.write(composer.version(here.acting(), scheme, number))).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begin to compose",
      description =
          "`start` is version/<scheme> for its next version, copy/<scheme>, or empty for a new"
              + " one.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "new",
                      value = "{\"name_zh\": \"海洋學校\", \"name_en\": \"Ocean School\"}")))
  @APIResponse(
      responseCode = "201",
      description = "Begun; Location is its address",
      content = @Content(schema = @Schema(implementation = SchemeDraftJson.class)))
  public Response begin(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(Composer.COMPOSERS);
    return answers.ifValid(
        SchemeRequest.start(body),
        start ->
            once.run(
                new OncePerKey.Task<>(key, body, () -> composer.begin(here.acting(), start)),
                answers::begun,
                answers::first));
  }

  @GET
  @Path(DRAFT)
  @Operation(summary = "Read a draft, and what is still to be mended")
  @APIResponse(
      responseCode = "200",
      description = "The draft, its version as ETag",
      content = @Content(schema = @Schema(implementation = SchemeDraftJson.class)))
  public Response draft(
      @PathParam("scheme") String scheme,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var json = answers.json(scheme);
    return Conditions.read(ifNoneMatch, json.version(), () -> json);
  }

  @PUT
  @Path(DRAFT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put other fields in its place",
      description = "Right or wrong, all are kept; the answer says what is still to be mended.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "year", value = "{\"from\": \"115\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content = @Content(schema = @Schema(implementation = SchemeDraftJson.class)))
  public Response write(
      @PathParam("scheme") String scheme,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    return onDraft(
        scheme,
        ifMatch,
        version ->
            answers.ifValid(
                SchemeRequest.sheet(body),
                sheet ->
                    answers.answer(
                        composer.write(here.acting(), scheme, new Edit<>(version, sheet)))));
  }

  @POST
  @Path(DRAFT + "/propose")
  @Operation(
      summary = "Send a draft for approval and publication",
      description = "Its proposal is decided like every other of the policy.")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content = @Content(schema = @Schema(implementation = SchemeDraftJson.class)))
  public Response propose(
      @PathParam("scheme") String scheme,
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return onDraft(
        scheme,
        ifMatch,
        version ->
            once.run(
                new OncePerKey.Task<>(
                    key, "", () -> composer.propose(here.acting(), scheme, version)),
                answers::proposed,
                answers::answer));
  }

  @DELETE
  @Path(DRAFT)
  @Operation(summary = "Discard a draft")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response discard(
      @PathParam("scheme") String scheme, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return onDraft(
        scheme,
        ifMatch,
        version -> {
          var worked = composer.discard(here.acting(), scheme, version);
          return worked instanceof Worked.Done
              ? Response.noContent().build()
              : answers.answer(worked);
        });
  }

  /// Whoever may not see the draft learns nothing of its version.
  private Response onDraft(String scheme, @Nullable String ifMatch, IntFunction<Response> work) {
    composer.bench(here.acting(), scheme);
    return conditions.ifVersion(ifMatch, work::apply);
  }
}
