package tw.jiegui.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import tw.jiegui.core.audit.AuditEntry;
import tw.jiegui.core.audit.AuditFilter;
import tw.jiegui.core.audit.AuditTrail;
import tw.jiegui.core.audit.AuditTrail.Stretch;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/audit")
@RequestScoped
public class AuditResource {
  private static final int ROWS = 30;

  @Inject private AuditTrail trail;
  @Inject private SchoolNames schools;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public AuditResource() {}

  @GET
  public AuditPage show(@Context UriInfo asked) {
    var query = new AuditQuery(asked.getQueryParameters());
    return page(query, read(query));
  }

  private Stretch read(AuditQuery query) {
    var acting = here.acting();
    AuditTrail.scope(acting);
    var school = schools.find(acting.authority(), query.value("school"));
    if (!query.value("school").isEmpty() && school.isEmpty()) {
      query.problem(Problem.of("school", "audit.problem.no-such-school", query.value("school")));
      return Stretch.EMPTY;
    }
    AuditFilter filter = query.filter(school);
    return query.problems().isEmpty()
        ? trail.read(acting, filter, query.before(), query.size(ROWS, 200))
        : Stretch.EMPTY;
  }

  private AuditPage page(AuditQuery query, Stretch stretch) {
    var acting = here.acting();
    var names =
        schools.of(
            acting.authority(), stretch.entries().stream().map(AuditEntry::schoolId).toList());
    return new AuditView(shells, acting, query).page(stretch, names, trail.listActions(acting));
  }

  @GET
  @Path("export")
  public Response export(@Context UriInfo asked) {
    var query = new AuditQuery(asked.getQueryParameters());
    var acting = here.acting();
    var filter = query.filter(schools.find(acting.authority(), query.value("school")));
    if (trail.isTooMuchToExport(acting, filter)) {
      query.problem(Problem.of("from", "audit.problem.too-much", AuditTrail.EXPORTED_AT_MOST));
    }
    if (!query.problems().isEmpty()) {
      return Response.ok(page(query, Stretch.EMPTY)).build();
    }
    StreamingOutput file =
        out -> AuditFile.write(out, shells.texts(), each -> trail.export(acting, filter, each));
    return Response.ok(file)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .header(
            "Content-Disposition", "attachment; filename=\"audit-" + acting.authority() + ".csv\"")
        .build();
  }
}
