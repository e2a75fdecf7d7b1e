package tw.jiegui.web.policy;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Wanted;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/provisions")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy", description = "What an authority has laid down, and its changes")
public class ProvisionsApi {
  private static final String PATH = "{path: [a-z0-9.-]+}";

  @Inject private Policies policies;
  @Inject private PolicyAnswers answers;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public ProvisionsApi() {}

  @GET
  @Operation(summary = "List what holds, or find it by words")
  @Parameter(
      name = "q",
      in = QUERY,
      description = "Words of its name, what it says, or its source",
      example = "prize")
  @Parameter(name = "topic", in = QUERY, schema = @Schema(type = STRING), example = "award")
  @Parameter(name = "page", in = QUERY, schema = @Schema(type = INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "50", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "One page; the Link header leads to the others",
      content =
          @Content(
              schema = @Schema(implementation = ProvisionJson.Page.class),
              examples = @ExampleObject(name = "a page", value = PolicyExamples.PROVISIONS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list() {
    var now = current();
    var query = ProvisionQuery.of(address.getQueryParameters());
    var problems = query.problems(now.policy());
    if (!problems.isEmpty()) {
      return answers.badQuery(problems);
    }
    var slice = query.in(now.policy());
    return Response.ok(ProvisionJson.of(now, slice))
        .header("Link", PageLinks.of(slice, query.address(answers.path("policy/provisions"))))
        .build();
  }

  @GET
  @Path(PATH)
  @Operation(summary = "Read one provision with all that it says in which years")
  @APIResponse(
      responseCode = "200",
      description = "The provision, the revision of the policy as ETag",
      content =
          @Content(
              schema = @Schema(implementation = ProvisionJson.class),
              examples = @ExampleObject(name = "a prize", value = PolicyExamples.PROVISION)))
  @APIResponse(responseCode = "304", description = "If-None-Match names the current version")
  public Response show(
      @PathParam("path") String path, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var now = current();
    var provision = provision(now, path);
    return Conditions.read(ifNoneMatch, now.revision(), () -> ProvisionJson.of(now, provision));
  }

  @POST
  @Path(PATH + "/results")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Try a provision on a case",
      description = "Nothing is kept. Each result says by which rule, and where that stands.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PolicyRequests.Case.class),
              examples = @ExampleObject(name = "a team", value = PolicyExamples.CASE)))
  @APIResponse(
      responseCode = "200",
      description = "What the provision makes of it",
      content =
          @Content(
              schema = @Schema(implementation = ResultJson.class),
              examples = @ExampleObject(name = "too few", value = PolicyExamples.RESULT)))
  public Response result(@PathParam("path") String path, String body) {
    var now = current();
    var provision = provision(now, path);
    return answers.ifValid(
        JsonText.read(body, PolicyRequests.Case.class)
            .then(sent -> sent.term(provision).then(term -> result(now, provision, term, sent))),
        result -> Response.ok(result).build());
  }

  private static Checked<ResultJson> result(
      InForce now, Provision provision, Term term, PolicyRequests.Case sent) {
    var wanted = provision.on(term).map(statement -> Wanted.of(statement.rule())).orElse(List.of());
    return sent.facts(wanted).map(facts -> ResultJson.of(now, provision, term, facts));
  }

  private InForce current() {
    return policies.current(here.acting().authority());
  }

  private static Provision provision(InForce now, String path) {
    return now.policy().find(path).orElseThrow(() -> new Absent("provision", path));
  }
}
