package tw.jiegui.web.members;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.Roster;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.api.PageLinks;
import tw.jiegui.web.api.ProblemDocument;
import tw.jiegui.web.places.Here;

@Path("{authority}/members")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "Who belongs to an authority, in which role and school")
public class MembersApi {
  private static final int USUAL_SIZE = 20;

  @Inject private Roster roster;
  @Inject private MemberAnswers answers;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public MembersApi() {}

  @GET
  @Operation(
      summary = "List members",
      description =
          "An authority's administrator sees all, a principal those of the own school, by name.")
  @Parameter(name = "q", in = QUERY, description = "Part of a name or address", example = "王")
  @Parameter(name = "role", in = QUERY, schema = @Schema(type = STRING), example = "teacher")
  @Parameter(name = "school", in = QUERY, schema = @Schema(type = STRING), example = "313601")
  @Parameter(
      name = "state",
      in = QUERY,
      schema =
          @Schema(
              type = STRING,
              enumeration = {"coming", "active", "expired", "ended", "awaited"}))
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
              schema = @Schema(implementation = MemberJson.Page.class),
              examples = @ExampleObject(name = "one member", value = MemberExamples.MEMBERS)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not understood",
      content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
  public Response list() {
    var query = MemberQuery.of(address.getQueryParameters());
    if (!query.problems().isEmpty()) {
      return answers.badQuery(query.problems());
    }
    var slice = roster.list(here.acting(), query.filter(), query.typed().paging(USUAL_SIZE));
    return Response.ok(MemberJson.of(slice, Calendars.today(clock)))
        .header("Link", PageLinks.of(slice, query.address(answers.path("members"))))
        .build();
  }

  @GET
  @Path("{member: [0-9a-f-]{36}}")
  @Operation(summary = "Read one member with all that he holds and held")
  @APIResponse(
      responseCode = "200",
      description = "The member",
      content =
          @Content(
              schema = @Schema(implementation = MemberJson.class),
              examples = @ExampleObject(name = "a member", value = MemberExamples.MEMBER)))
  public Response show(@PathParam("member") UUID id) {
    var row = roster.member(here.acting(), id);
    return Response.ok(MemberJson.of(row, Calendars.today(clock))).build();
  }
}
