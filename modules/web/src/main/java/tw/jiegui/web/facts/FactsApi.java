package tw.jiegui.web.facts;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.places.Here;

@Path(FactsApi.PATH)
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts")
public class FactsApi {
  static final String PATH =
      YearApi.PATH + "/{kind: team|activities|partnerships|trainings|meetings|courses|mentorships}";

  @Inject private FactRegistry registry;
  @Inject private FactAnswers answers;
  @Inject private OncePerKey once;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @SuppressWarnings("NullAway.Init")
  public FactsApi() {}

  @GET
  @Operation(
      summary = "List facts of one kind",
      description =
          "Without what was withdrawn. Partnerships stand in every year that they reach into.")
  @Parameter(
      name = "page",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "1", minimum = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "20", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = FactJson.Page.class),
              examples = @ExampleObject(name = "one activity", value = FactExamples.LIST)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("20") String size) {
    var problems = new ArrayList<Problem>();
    var paging = Paging.clamped(number("page", page, problems), number("size", size, problems));
    if (!problems.isEmpty()) {
      return answers.badQuery(problems);
    }
    var slice = registry.list(here.acting(), folder(), kind(), paging);
    var address = Address.of(answers.list(folder(), segment)).with("size", paging.size());
    return Response.ok(FactJson.Page.of(slice))
        .header("Link", PageLinks.of(slice, address))
        .build();
  }

  private static int number(String name, String typed, List<Problem> problems) {
    if (typed.matches("[0-9]{1,9}")) {
      return Integer.parseInt(typed);
    }
    problems.add(Problem.of(name, "not-a-count"));
    return 1;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register a fact",
      description =
          "For the principal and the coordinator of that school. The same Idempotency-Key with the"
              + " same body is done once and answered the same.")
  @Parameter(
      name = "similar",
      in = QUERY,
      description = "`seen` registers it although something like it is there",
      schema =
          @Schema(
              type = STRING,
              enumeration = {"seen"}))
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(type = OBJECT),
              examples = @ExampleObject(name = "an activity", value = FactExamples.NEW)))
  @APIResponse(
      responseCode = "201",
      description = "Registered; Location is its address",
      content =
          @Content(
              schema = @Schema(implementation = FactJson.class),
              examples = @ExampleObject(name = "an activity", value = FactExamples.FACT)))
  @APIResponse(
      responseCode = "409",
      description = "Something like it is registered already",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response create(
      @HeaderParam(OncePerKey.HEADER) @Nullable String key,
      @QueryParam("similar") @DefaultValue("") String similar,
      String body) {
    var school = registry.school(here.acting(), folder().code());
    here.acting().requireAt(school.id(), FactRegistry.REGISTRARS);
    return answers.ifValid(
        new FactRequest(kind(), folder().year()).read(body),
        fact ->
            once.run(
                new OncePerKey.Task<>(
                    key,
                    similar + body,
                    () -> registry.record(here.acting(), folder(), fact, similar.equals("seen"))),
                this::done,
                this::answer));
  }

  private Optional<Answer> done(Registration registration) {
    return registration instanceof Registration.Done(var entry)
        ? Optional.of(answers.created(folder(), entry))
        : Optional.empty();
  }

  private Response answer(Registration registration) {
    return done(registration)
        .map(OncePerKey::response)
        .orElseGet(() -> answers.answer(registration));
  }

  private FactKind kind() {
    return Folders.kind(segment);
  }

  private Folder folder() {
    return Folders.folder(code, year);
  }
}
