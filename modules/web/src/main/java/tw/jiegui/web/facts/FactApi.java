package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.FactRegistry.Seen;
import tw.jiegui.core.facts.FactRegistry.Target;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

/// Its state is the fact's version: whoever changes it says which one he saw.
@Path(FactsApi.PATH + "/" + FactPaths.ID)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts")
@APIResponse(
    responseCode = "200",
    description = "The fact, its version as ETag",
    content =
        @Content(
            schema = @Schema(implementation = FactJson.class),
            examples = @ExampleObject(name = "an activity", value = FactExamples.FACT)))
public class FactApi {
  @Inject private FactRegistry registry;
  @Inject private FactAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public FactApi() {}

  @GET
  @Operation(summary = "Read one fact")
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var entry = seen().entry();
    return Conditions.read(ifNoneMatch, entry.version(), () -> FactJson.of(entry));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(summary = "Correct a fact", description = "What the body leaves out stays as it is.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "a number", value = FactExamples.CORRECTION)))
  @APIResponse(
      responseCode = "409",
      description = "It was withdrawn",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response correct(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    var known = writable().entry();
    var sent = new FactRequest(kind(), folder().year()).read(body, known.fact().values());
    return conditions.ifVersion(
        ifMatch,
        version ->
            answers.ifValid(
                sent,
                fact ->
                    answers.answer(
                        registry.correct(here.acting(), folder(), id, new Edit<>(version, fact)))));
  }

  @POST
  @Path("withdraw")
  @Operation(summary = "Withdraw a fact", description = "It counts no more, but is kept.")
  public Response withdraw(@HeaderParam("If-Match") @Nullable String ifMatch) {
    return change(ifMatch, target -> registry.withdraw(here.acting(), folder(), target));
  }

  @POST
  @Path("restore")
  @Operation(summary = "Bring a withdrawn fact back")
  public Response restore(@HeaderParam("If-Match") @Nullable String ifMatch) {
    return change(ifMatch, target -> registry.restore(here.acting(), folder(), target));
  }

  private Response change(@Nullable String ifMatch, Function<Target, Registration> work) {
    writable();
    return conditions.ifVersion(
        ifMatch, version -> answers.answer(work.apply(new Target(kind(), id, version))));
  }

  private Seen seen() {
    return registry.entry(here.acting(), folder(), kind(), id);
  }

  private Seen writable() {
    var seen = seen();
    here.acting().requireAt(seen.school().id(), FactRegistry.REGISTRARS);
    return seen;
  }

  private FactKind kind() {
    return Folders.kind(segment);
  }

  private Folder folder() {
    return Folders.folder(code, year);
  }
}
