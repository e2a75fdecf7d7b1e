package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Imported;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolImports;
import tw.jiegui.core.schools.SchoolImports.Confirmation;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// A file of schools: sent, looked at, then applied as a whole or discarded.
@Path("{authority}/schools/imports")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "School imports", description = "For officers and administrators")
@APIResponse(
    responseCode = "200",
    description = "The import, its fingerprint as ETag",
    content =
        @Content(
            schema = @Schema(implementation = ImportJson.class),
            examples = @ExampleObject(name = "an import", value = Examples.PREVIEW)))
public class SchoolImportsApi {
  private static final String ID = "{id: [0-9a-f-]{36}}";

  @Inject private SchoolImports imports;
  @Inject private SchoolAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public SchoolImportsApi() {}

  @POST
  @Consumes({"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
  @Operation(
      summary = "Send a file of schools",
      description =
          "CSV in UTF-8 or ODS, at most 2 MB and 5,000 rows. Nothing is changed yet: the answer"
              + " says what would be.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "text/csv",
              examples = @ExampleObject(name = "one school", value = Examples.CSV)))
  @APIResponse(
      responseCode = "201",
      description = "Kept for a week; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = ImportJson.class),
              examples = @ExampleObject(name = "an import", value = Examples.PREVIEW)))
  public Response upload(
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      @QueryParam("file_name") @DefaultValue("schools.csv") String fileName,
      InputStream body)
      throws IOException {
    here.acting().require(SchoolRegistry.REGISTRARS);
    byte[] content = body.readNBytes(Table.MOST_BYTES + 1);
    var upload = new Upload(fileName, content);
    return once.run(
        new OncePerKey.Task<>(
            key,
            fileName + new String(content, StandardCharsets.ISO_8859_1),
            () -> imports.upload(here.acting(), upload)),
        this::done,
        imported -> done(imported).map(OncePerKey::response).orElseGet(() -> answer(imported)));
  }

  private Optional<Answer> done(Imported imported) {
    return imported instanceof Imported.Preview preview
        ? Optional.of(new Answer(201, path(preview.file().id()), JsonText.write(json(preview))))
        : Optional.empty();
  }

  @GET
  @Path(ID)
  @Operation(summary = "Read what an import would do, or that it was applied")
  public Response show(@PathParam("id") UUID id) {
    return preview(imports.look(here.acting(), id));
  }

  @POST
  @Path(ID + "/apply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Apply an import, all of it or nothing",
      description =
          "If-Match names the fingerprint that was looked at. 412 if the register has changed since"
              + " in a way that matters, 409 if a row is bad.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.Grounds.class),
              examples = @ExampleObject(name = "grounds", value = Examples.GROUNDS)))
  public Response apply(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    return conditions.ifMatch(
        ifMatch,
        fingerprint ->
            answers.ifValid(
                ground(body), ground -> apply(id, new Confirmation(fingerprint, ground))));
  }

  private static Checked<Ground> ground(String body) {
    return JsonText.read(body, SchoolRequests.Grounds.class)
        .then(sent -> sent.typed().ground().check());
  }

  private Response apply(UUID id, Confirmation confirmation) {
    return answer(imports.apply(here.acting(), id, confirmation));
  }

  @DELETE
  @Path(ID)
  @Operation(summary = "Discard an import that was not applied")
  @APIResponse(responseCode = "204", description = "Discarded")
  public Response discard(@PathParam("id") UUID id) {
    return imports.discard(here.acting(), id)
        ? Response.noContent().build()
        : answers.conflict("id", "import-applied");
  }

  private Response answer(Imported imported) {
    return switch (imported) {
      case Imported.Preview preview -> preview(preview);
      case Imported.Done(var file) -> preview(imports.look(here.acting(), file.id()));
      case Imported.Broken(var found) -> answers.invalid(found);
      case Imported.Refused(var now) ->
          answers.conflict("file", "import-bad", now.plan().counts().bad());
      case Imported.ChangedMeanwhile _ -> answers.changedMeanwhile();
    };
  }

  private Response preview(Imported.Preview preview) {
    return Response.ok(json(preview))
        .header("ETag", Conditions.tag(preview.plan().fingerprint()))
        .build();
  }

  private ImportJson json(Imported.Preview preview) {
    return ImportJson.of(preview, answers::errors);
  }

  private String path(UUID id) {
    return answers.list() + "/imports/" + id;
  }
}
