package tw.jiegui.web.schools;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.Registered;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/schools")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schools", description = "The register of an authority's schools")
public class SchoolsApi {
  private static final int USUAL_SIZE = 20;

  @Inject private SchoolRegistry registry;
  @Inject private Edits edits;
  @Inject private SchoolAnswers answers;
  @Inject private Conditions conditions;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  protected SchoolsApi() {}

  @GET
  @Operation(
      summary = "List schools",
      description = "Open schools in the order of their codes, unless the query says otherwise.")
  @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of a name or code", example = "國小", schema = @Schema(type = SchemaType.STRING))
  @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = {"kindergarten", "elementary", "junior-high", "senior-high", "vocational-high"}))
  @Parameter(name = "ownership", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = {"national", "municipal", "private"}))
  @Parameter(name = "district", in = ParameterIn.QUERY, example = "中正區", schema = @Schema(type = SchemaType.STRING))
  @Parameter(name = "remote", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = {"yes", "no"}))
  @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = {"open", "closed", "all"}, defaultValue = "open"))
  @Parameter(name = "sort", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING, enumeration = {"code", "name", "district", "students"}, defaultValue = "code"))
  @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
  @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
  @APIResponse(responseCode = "200", description = "One page; the Link header leads to the others", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolListJson.class), examples = @ExampleObject(name = "one school", value = Examples.LIST)))
  @APIResponse(responseCode = "400", description = "A parameter is not understood", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  public Response list() {
    var query = new ListQuery(address.getQueryParameters(), USUAL_SIZE);
    var filter = query.filter();
    var paging = query.paging();
    if (!query.problems().isEmpty()) {
      return answers.badQuery(query.problems());
    }
    var slice = registry.list(here.acting().authority(), filter, paging);
    return Response.ok(SchoolListJson.of(slice))
        .header("Link", PageLinks.of(slice, query.address(answers.list())))
        .build();
  }

  @GET
  @Path("{code: [0-9A-Z]{6}}")
  @Operation(summary = "Read one school with its history")
  @APIResponse(responseCode = "200", description = "The school, its version as ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolJson.class), examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  @APIResponse(responseCode = "304", description = "The version in If-None-Match is the current one")
  @APIResponse(responseCode = "308", description = "The code is out of use; Location is the school that it leads to")
  @APIResponse(responseCode = "404", description = "No school ever had this code", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  public Response show(
      @PathParam("code") String code,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return switch (registry.look(here.acting().authority(), new SchoolCode(code))) {
      case Sighting.Here seen -> show(seen, ifNoneMatch);
      case Sighting.Moved(var to) ->
          Response.status(308).header("Location", answers.path(to)).build();
      case Sighting.Nowhere nowhere -> throw new Absent("school", code);
    };
  }

  private static Response show(Sighting.Here seen, @Nullable String ifNoneMatch) {
    int version = seen.school().version();
    var answer =
        Conditions.matches(ifNoneMatch, version)
            ? Response.notModified()
            : Response.ok(SchoolJson.of(seen));
    return answer.header("ETag", Conditions.tag(version)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a school", description = "For officers and administrators. The same Idempotency-Key with the same body is answered the same and done once.")
  @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolRequests.NewSchool.class), examples = @ExampleObject(name = "a new school", value = Examples.NEW)))
  @APIResponse(responseCode = "201", description = "Added; Location is its address", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolJson.class), examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  @APIResponse(responseCode = "400", description = "No Idempotency-Key", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  @APIResponse(responseCode = "409", description = "The code belongs, or once belonged, to a school", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  @APIResponse(responseCode = "422", description = "Some fields are not right, or the key was used for another body", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class), examples = @ExampleObject(name = "a bad code", value = Examples.PROBLEM)))
  public Response create(
      @HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    return switch (read(body)) {
      case Checked.Invalid<Supplier<Registered>>(var found) -> answers.invalid(found);
      case Checked.Valid<Supplier<Registered>>(var work) ->
          once.run(new OncePerKey.Task<>(key, body, work), this::created, this::refused);
    };
  }

  private Checked<Supplier<Registered>> read(String body) {
    return switch (JsonText.read(body, SchoolRequests.NewSchool.class)) {
      case Checked.Invalid<SchoolRequests.NewSchool>(var found) -> new Checked.Invalid<>(found);
      case Checked.Valid<SchoolRequests.NewSchool>(var request) -> {
        var typed = request.typed();
        yield Checked.both(
            typed.draft().check(),
            typed.ground().check(),
            (entry, ground) -> () -> registry.register(here.acting(), entry, ground));
      }
    };
  }

  private tw.jiegui.core.idempotency.@Nullable Answer created(Registered registered) {
    return registered instanceof Registered.Done(var school) ? answers.created(school) : null;
  }

  private Response refused(Registered registered) {
    return switch (registered) {
      case Registered.CodeTaken(var code) -> answers.taken(code);
      case Registered.Done(var school) -> answers.school(school);
    };
  }

  @PATCH
  @Path("{code: [0-9A-Z]{6}}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(summary = "Correct the facts of a school", description = "For officers and administrators, and for the principal and coordinator of that school. What the body leaves out stays as it is.")
  @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolRequests.Facts.class), examples = @ExampleObject(name = "new head counts", value = Examples.FACTS)))
  @APIResponse(responseCode = "200", description = "The school as it is now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolJson.class), examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  @APIResponse(responseCode = "412", description = "It has changed meanwhile", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  @APIResponse(responseCode = "422", description = "Some fields are not right", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class), examples = @ExampleObject(name = "a bad field", value = Examples.PROBLEM)))
  @APIResponse(responseCode = "428", description = "No If-Match", content = @Content(mediaType = ProblemDocument.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
  public Response correct(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      String body) {
    return null;
  }
}
