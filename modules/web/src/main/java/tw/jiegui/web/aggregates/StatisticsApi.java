package tw.jiegui.web.aggregates;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.jiegui.core.aggregates.Aggregates;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.web.ApiResource;
import tw.jiegui.web.places.Here;

@Path("{authority}/statistics")
@ApiResource
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsApi {
  private static final String EXAMPLE =
      """
      {"school_year": 115, "stage": "all", "withheld_below": 3,
       "items": [{"authority": "taipei", "name": "臺北市",
         "figures": {"schools": 250, "assessments-begun/si-111": 40, "levels-reached/si-111/basic": null}}],
       "total": {"schools": 250, "assessments-begun/si-111": 40, "levels-reached/si-111/basic": null},
       "years": [{"school_year": 115, "figures": {"schools": 250}}]}
      """;

  @Inject private Aggregates aggregates;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public StatisticsApi() {}

  @GET
  @Operation(
      summary = "Read the figures of a school year",
      description =
          "The Ministry reads those of every authority, an authority its own. Figures that would"
              + " tell of single schools are withheld.")
  @Parameter(name = "year", in = QUERY, description = "A school year, such as 115")
  @Parameter(name = "stage", in = QUERY, description = "elementary, junior or senior")
  @APIResponse(
      responseCode = "200",
      description = "The figures by authority, in all, and of the years before",
      content =
          @Content(
              schema = @Schema(implementation = StatisticsJson.class),
              examples = @ExampleObject(name = "one authority", value = EXAMPLE)))
  public String show() {
    var query =
        new StatisticsQuery(address.getQueryParameters(), SchoolYear.of(Calendars.today(clock)));
    return new StatisticsData(aggregates.tell(here.acting(), query.asked())).json();
  }
}
