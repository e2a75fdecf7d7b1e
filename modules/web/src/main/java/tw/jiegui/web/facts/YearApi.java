package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.HeadCounts;
import tw.jiegui.core.facts.Heads;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.facts.YearJson.HeadsJson;
import tw.jiegui.web.places.Here;

@Path(YearApi.PATH)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts", description = "What a school registers each school year")
public class YearApi {
  static final String PATH = "{authority}/schools/{code: [0-9A-Z]{6}}/facts/{year: [0-9]{1,3}}";

  @Inject private FactRegistry registry;
  @Inject private HeadCounts headCounts;
  @Inject private FactAnswers answers;
  @Inject private Conditions conditions;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public YearApi() {}

  @GET
  @Operation(
      summary = "Read what a year counts for",
      description =
          "For the school's own people, and for administrators, officers and accounting of its"
              + " authority.")
  @APIResponse(
      responseCode = "200",
      description = "Each metric with the very facts that were counted",
      content =
          @Content(
              schema = @Schema(implementation = YearJson.class),
              examples = @ExampleObject(name = "a year", value = FactExamples.YEAR)))
  public YearJson show() {
    return YearJson.of(registry.look(here.acting(), folder()));
  }

  @GET
  @Path("heads")
  @Operation(summary = "Read how many a school had")
  @APIResponse(
      responseCode = "200",
      description = "The figures, their version as ETag",
      content = @Content(schema = @Schema(implementation = HeadsJson.class)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response heads(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var heads = registry.heads(here.acting(), folder());
    return Conditions.read(ifNoneMatch, heads.version(), () -> HeadsJson.of(heads));
  }

  @PUT
  @Path("heads")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Tell the school's own figures")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = YearApi.Told.class),
              examples = @ExampleObject(name = "figures", value = FactExamples.HEADS)))
  @APIResponse(
      responseCode = "200",
      description = "The figures, their version as ETag",
      content = @Content(schema = @Schema(implementation = HeadsJson.class)))
  public Response tell(@HeaderParam("If-Match") @Nullable String ifMatch, String body) {
    var school = registry.school(here.acting(), folder().code());
    here.acting().requireAt(school.id(), FactRegistry.REGISTRARS);
    return conditions.ifVersion(
        ifMatch, version -> answers.ifValid(read(body), count -> tell(new Edit<>(version, count))));
  }

  @Schema(name = "HeadsTold")
  public record Told(@Nullable Integer students, @Nullable Integer teachers) {}

  private static Checked<Heads.Count> read(String body) {
    return JsonText.read(body, Told.class)
        .then(told -> Heads.check(text(told.students()), text(told.teachers())));
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private Response tell(Edit<Heads.Count> edit) {
    return headCounts
        .tell(here.acting(), folder(), edit)
        .map(heads -> Conditions.read(null, heads.version(), () -> HeadsJson.of(heads)))
        .orElseGet(answers::changedMeanwhile);
  }

  private Folder folder() {
    return Folders.folder(code, year);
  }
}
