package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import tw.jiegui.core.schools.SchoolFile;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/schools")
@RequestScoped
public class SchoolListResource {
  private static final int ON_ONE_PAGE = 25;

  @Inject private SchoolRegistry registry;
  @Inject private Shells shells;
  @Inject private Here here;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public SchoolListResource() {}

  @GET
  public SchoolListPage list() {
    var authority = here.acting().authority();
    var query = query();
    var list = new SchoolList(query, new SchoolPaths(authority), new SchoolWords(texts()));
    return new SchoolListPage(
        shells.page("schools.title"),
        list.filter(registry.listDistricts(authority)),
        list.results(registry.list(authority, query.filter(), query.paging())),
        actions(new SchoolPaths(authority)));
  }

  private List<Link> actions(SchoolPaths paths) {
    return here.acting().is(SchoolRegistry.REGISTRARS)
        ? List.of(
            Link.to(paths.create(), texts().of("schools.new.title")),
            Link.to(paths.upload(), texts().of("schools.import.title")))
        : List.of();
  }

  /// The whole of what the filter leaves, not one page of it.
  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String format) {
    var authority = here.acting().authority();
    var schools = registry.listAll(authority, query().filter());
    return Download.of("schools-" + authority, format(format))
        .answer(SchoolFile.write(schools, format(format), language(texts())));
  }

  static TableFormat format(String extension) {
    return extension.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
  }

  static SchoolFile.Language language(Texts texts) {
    return switch (texts.language()) {
      case ZH_TW -> SchoolFile.Language.CHINESE;
      case EN -> SchoolFile.Language.ENGLISH;
    };
  }

  private ListQuery query() {
    return new ListQuery(address.getQueryParameters(), ON_ONE_PAGE);
  }

  private Texts texts() {
    return shells.texts();
  }
}
