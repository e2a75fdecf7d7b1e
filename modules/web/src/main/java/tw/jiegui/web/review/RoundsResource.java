package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// The office sees all its rounds, takes them with it as a file, and works on many at once.
@Path(ReviewPaths.ROUNDS)
@RequestScoped
public class RoundsResource {
  @Inject private RoundTable table;
  @Inject private Assignments assignments;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public RoundsResource() {}

  @GET
  public RoundsPage show() {
    var query = new RoundQuery(address.getQueryParameters());
    var found = table.look(here.acting(), query.filter(), query.paging());
    return view(query).page(shells.page("review.rounds.title"), found);
  }

  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String extension) {
    var query = new RoundQuery(address.getQueryParameters());
    var lines = table.listAll(here.acting(), query.filter());
    var format = extension.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
    return Response.ok(format.write(view(query).lines(lines)))
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"reviews-%s.%s\""
                .formatted(here.acting().authority(), format.extension()))
        .build();
  }

  @POST
  @Path("bulk")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response bulk(MultivaluedMap<String, String> sent) {
    here.acting().require(Pool.OFFICE);
    var typed = new Typed(sent);
    var chosen = typed.ids("round");
    if (chosen.isEmpty()) {
      flash.note(shells.texts().of("review.bulk.none"));
      return Redirect.to(paths().rounds());
    }
    if (typed.value("act").equals("assign")) {
      return Redirect.to(paths().assign(chosen));
    }
    int reminded = assignments.remind(here.acting(), chosen);
    flash.done(shells.texts().of("review.reminded", reminded));
    return Redirect.to(paths().rounds());
  }

  private RoundsView view(RoundQuery query) {
    return new RoundsView(query, paths(), new ReviewWords(shells.texts()), Calendars.today(clock));
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
