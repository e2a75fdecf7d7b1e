package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import tw.jiegui.core.assessment.Matrices;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// The office sees all its schools, and takes what it sees with it as a file.
@Path("{authority}/assessments")
@RequestScoped
public class MatrixResource {
  @Inject private Matrices matrices;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public MatrixResource() {}

  @GET
  public MatrixPage show() {
    var query = query();
    var matrix = matrices.look(here.acting(), query.filter(), query.paging());
    return view(query).page(shells.page("assessment.matrix.title"), matrix);
  }

  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String extension) {
    var query = query();
    var matrix = matrices.lookAtAll(here.acting(), query.filter());
    var format = extension.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
    return Response.ok(format.write(file(query).lines(matrix)))
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"assessments-%s-%s-%s.%s\""
                .formatted(
                    here.acting().authority(),
                    query.filter().frame(),
                    query.filter().year().roc(),
                    format.extension()))
        .build();
  }

  private MatrixFile file(MatrixQuery query) {
    return new MatrixFile(view(query), new AssessmentWords(shells.texts()));
  }

  private MatrixView view(MatrixQuery query) {
    return new MatrixView(query, here.acting().authority(), new AssessmentWords(shells.texts()));
  }

  private MatrixQuery query() {
    return new MatrixQuery(address.getQueryParameters(), SchoolYear.of(Calendars.today(clock)));
  }
}
