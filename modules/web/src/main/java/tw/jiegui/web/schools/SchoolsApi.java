package tw.jiegui.web.schools;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Registered;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.web.ApiResource;
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
  @Inject private SchoolAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public SchoolsApi() {}

  @GET
  @Operation(
      summary = "List schools",
      description = "Open schools in the order of their codes, unless the query says otherwise.")
  @Parameter(
      name = "q",
      in = QUERY,
      description = "Part of a name or code",
      example = "國小",
      schema = @Schema(type = STRING))
  @Parameter(name = "kind", in = QUERY, schema = @Schema(type = STRING), example = "elementary")
  @Parameter(name = "ownership", in = QUERY, schema = @Schema(type = STRING), example = "municipal")
  @Parameter(name = "district", in = QUERY, schema = @Schema(type = STRING), example = "中正區")
  @Parameter(
      name = "remote",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"yes", "no"}))
  @Parameter(
      name = "status",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"open", "closed", "all"},
              defaultValue = "open"))
  @Parameter(
      name = "sort",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"code", "name", "district", "students"},
              defaultValue = "code"))
  @Parameter(name = "page", in = QUERY, schema = @Schema(type = INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "20", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = SchoolListJson.class),
              examples = @ExampleObject(name = "one school", value = Examples.LIST)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
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

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a school",
      description =
          "For officers and administrators. The same Idempotency-Key with the same body is done"
              + " once and answered the same.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SchoolRequests.NewSchool.class),
              examples = @ExampleObject(name = "a new school", value = Examples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Added; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = SchoolJson.class),
              examples = @ExampleObject(name = "a school", value = Examples.SCHOOL)))
  @APIResponse(
      responseCode = "409",
      description = "The code belongs, or once belonged, to a school",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "Some fields are not right, or the key was used for another body",
      content =
          @Content(
              mediaType = ProblemDocument.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemDocument.class),
              examples = @ExampleObject(name = "a bad code", value = Examples.PROBLEM)))
  public Response create(@HeaderParam(OncePerKey.HEADER) @Nullable String key, String body) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    return answers.ifValid(
        read(body),
        work -> once.run(new OncePerKey.Task<>(key, body, work), this::done, this::answer));
  }

  private Checked<Supplier<Registered>> read(String body) {
    return JsonText.read(body, SchoolRequests.NewSchool.class)
        .then(
            sent ->
                Checked.both(
                    sent.typed().draft().check(),
                    sent.typed().ground().check(),
                    (entry, ground) -> () -> registry.register(here.acting(), entry, ground)));
  }

  private Optional<Answer> done(Registered registered) {
    return registered instanceof Registered.Done(var school)
        ? Optional.of(answers.created(school))
        : Optional.empty();
  }

  private Response answer(Registered registered) {
    return switch (registered) {
      case Registered.Done(var school) -> OncePerKey.response(answers.created(school));
      case Registered.CodeTaken(var code) -> answers.taken(code);
    };
  }
}
