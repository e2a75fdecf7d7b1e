package tw.jiegui.web.audit;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.audit.AuditTrail;
import tw.jiegui.core.audit.AuditTrail.Stretch;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/audit")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log", description = "Who did what, for whom and when")
public class AuditApi {
  private static final int USUAL_SIZE = 50;
  private static final int MOST = 200;

  static final String EXAMPLE =
      """
      {"items": [{"seq": 42, "at": "2026-11-21T02:00:00Z", "actor": "5f7c0c1e-…",
        "actor_name": "Taipei administrator", "acting_as": "AUTHORITY_ADMIN",
        "action": "membership.ended", "subject_kind": "member", "subject_id": "0b8e7b52-…",
        "subject_label": "Coordinator", "before": {},
        "after": {"role": "SCHOOL_COORDINATOR", "school": "313601", "ended_why": "Moved"},
        "correlation_id": "9d2c…", "hash": "6c1f…"}], "older_before": 42}
      """;

  @Inject private AuditTrail trail;
  @Inject private SchoolNames schools;
  @Inject private AuditAnswers answers;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public AuditApi() {}

  @GET
  @Operation(
      summary = "Read the audit log, newest first",
      description =
          "An authority's administrators and officers read all of it, a school's principal and"
              + " coordinator what concerns their school. Entries that arrive meanwhile shift"
              + " nothing: go on with before= the number in older_before.")
  @Parameter(name = "q", in = QUERY, description = "Part of a subject's or actor's name")
  @Parameter(name = "action", in = QUERY, example = "membership.ended")
  @Parameter(name = "kind", in = QUERY, description = "Kind of the subject", example = "school")
  @Parameter(name = "id", in = QUERY, description = "Id of the subject")
  @Parameter(name = "actor", in = QUERY, description = "Id of the account that acted")
  @Parameter(name = "correlation", in = QUERY, description = "Everything that one request did")
  @Parameter(name = "school", in = QUERY, example = "313601")
  @Parameter(name = "from", in = QUERY, schema = @Schema(type = STRING, format = "date"))
  @Parameter(name = "to", in = QUERY, schema = @Schema(type = STRING, format = "date"))
  @Parameter(name = "before", in = QUERY, schema = @Schema(type = INTEGER))
  @Parameter(
      name = "size",
      in = QUERY,
      schema = @Schema(type = INTEGER, defaultValue = "50", maximum = "200"))
  @APIResponse(
      responseCode = "200",
      description = "A stretch of the log; the Link header leads to older entries",
      content =
          @Content(
              schema = @Schema(implementation = AuditJson.Page.class),
              examples = @ExampleObject(name = "one entry", value = EXAMPLE)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list() {
    var query = new AuditQuery(address.getQueryParameters());
    AuditTrail.scope(here.acting());
    var school = schools.find(here.acting().authority(), query.value("school"));
    if (!query.value("school").isEmpty() && school.isEmpty()) {
      query.problem(Problem.of("school", "audit.problem.no-such-school", query.value("school")));
    }
    return list(query, school);
  }

  private Response list(AuditQuery query, Optional<UUID> school) {
    var filter = query.filter(school);
    query.insistOnCounts();
    if (!query.problems().isEmpty()) {
      return answers.badQuery(query.problems());
    }
    var stretch = trail.read(here.acting(), filter, query.before(), query.size(USUAL_SIZE, MOST));
    var answer = Response.ok(AuditJson.of(stretch));
    return older(stretch, query).map(link -> answer.header("Link", link)).orElse(answer).build();
  }

  private Optional<String> older(Stretch stretch, AuditQuery query) {
    var before = stretch.olderBefore();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "<%s>; rel=\"next\""
                .formatted(
                    query
                        .address(answers.path("audit"))
                        .with("size", query.value("size"))
                        .with("before", before.getAsLong())));
  }
}
