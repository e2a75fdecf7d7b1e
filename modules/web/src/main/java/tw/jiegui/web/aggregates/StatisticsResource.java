package tw.jiegui.web.aggregates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import tw.jiegui.core.aggregates.Aggregates;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Shows what travelled up, and hands it out as files.
@Path("{authority}/statistics")
@RequestScoped
public class StatisticsResource {
  @Inject private Aggregates aggregates;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public StatisticsResource() {}

  @GET
  public StatisticsPage show() {
    var query = query();
    var told = aggregates.tell(here.acting(), query.asked());
    var words = new StatisticsWords(shells.texts(), told);
    return new StatisticsView(query, here.acting().authority(), words)
        .page(shells.page("aggregates.title"));
  }

  @GET
  @Path("export.{format: csv|ods|json}")
  public Response export(@PathParam("format") String extension) {
    var query = query();
    var data = new StatisticsData(aggregates.tell(here.acting(), query.asked()));
    var answer =
        switch (extension) {
          case "json" -> Response.ok(data.json(), MediaType.APPLICATION_JSON);
          case "ods" -> file(data, TableFormat.ODS);
          default -> file(data, TableFormat.CSV);
        };
    return answer
        .header(
            "Content-Disposition",
            "attachment; filename=\"statistics-%s-%d.%s\""
                .formatted(here.acting().authority(), query.asked().year().roc(), extension))
        .build();
  }

  private static Response.ResponseBuilder file(StatisticsData data, TableFormat format) {
    return Response.ok(data.file(format)).header("Content-Type", format.mediaType());
  }

  private StatisticsQuery query() {
    return new StatisticsQuery(address.getQueryParameters(), SchoolYear.of(Calendars.today(clock)));
  }
}
