package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShifts;
import tw.jiegui.core.policy.PolicyWriter;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/revisions")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policy")
public class RevisionsApi {
  private static final MediaType YAML = new MediaType("application", "yaml");

  @Inject private Policies policies;
  @Inject private Comparisons comparisons;
  @Inject private PolicyAnswers answers;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private Request request;

  @SuppressWarnings("NullAway.Init")
  public RevisionsApi() {}

  @GET
  @Operation(summary = "List all revisions of the policy, newest first")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema = @Schema(implementation = RevisionJson.Revisions.class),
              examples = @ExampleObject(name = "as set up", value = PolicyExamples.REVISIONS)))
  public RevisionJson.Revisions list() {
    here.acting().require(PolicySettings.READERS);
    return new RevisionJson.Revisions(
        policies.listRevisions(here.acting()).stream().map(RevisionJson.Label::of).toList());
  }

  @GET
  @Path("{number: [0-9]{1,6}}")
  @Produces({MediaType.APPLICATION_JSON, "application/yaml"})
  @Operation(
      summary = "Read a whole policy, as JSON or as the YAML that can be imported",
      description = "A revision never changes. Accept says which of the two it is to be.")
  @APIResponse(
      responseCode = "200",
      description = "The policy, the number of the revision as ETag",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RevisionJson.class),
            examples = @ExampleObject(name = "a policy", value = PolicyExamples.REVISION)),
        @Content(mediaType = "application/yaml", schema = @Schema(type = STRING))
      })
  public Response show(@PathParam("number") int number) {
    here.acting().require(PolicySettings.READERS);
    var revision = policies.revision(here.acting().authority(), number);
    var chosen =
        request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, YAML).build());
    boolean yaml = chosen != null && chosen.getMediaType().isCompatible(YAML);
    return (yaml
            ? Response.ok(PolicyWriter.write(revision.policy()), "application/yaml;charset=UTF-8")
            : Response.ok(RevisionJson.of(revision), MediaType.APPLICATION_JSON))
        .header("ETag", Conditions.tag(number))
        .build();
  }

  @GET
  @Path("compare")
  @Operation(
      summary = "Compare two revisions, or one's own with what others have published",
      description = "Each is the number of an own revision or the short name of an authority.")
  @Parameter(name = "from", in = QUERY, required = true, example = "1")
  @Parameter(name = "to", in = QUERY, required = true, example = "taipei")
  @APIResponse(
      responseCode = "200",
      description = "On which days which provisions say something else",
      content =
          @Content(
              schema = @Schema(implementation = RevisionJson.Comparison.class),
              examples = @ExampleObject(name = "a prize", value = PolicyExamples.COMPARISON)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response compare(
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    here.acting().require(PolicySettings.READERS);
    var missing = Stream.of(Map.entry("from", from), Map.entry("to", to));
    var problems =
        missing
            .filter(each -> each.getValue().isBlank())
            .map(each -> Problem.of(each.getKey(), "required"))
            .toList();
    return problems.isEmpty()
        ? Response.ok(comparison(from, to)).build()
        : answers.badQuery(problems);
  }

  private RevisionJson.Comparison comparison(String from, String to) {
    var before = comparisons.chosen(here.acting(), from);
    var after = comparisons.chosen(here.acting(), to);
    var today = Calendars.today(clock);
    return new RevisionJson.Comparison(
        from,
        to,
        PolicyShifts.between(before.policy(), after.policy()).stream()
            .map(each -> ShiftJson.of(each, today))
            .toList());
  }
}
