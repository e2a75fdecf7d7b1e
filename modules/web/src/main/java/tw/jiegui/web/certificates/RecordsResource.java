package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Certificates;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.RegisterFilter;
import tw.jiegui.core.certificates.SigningKeys;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;

/// What an authority gave out, for its officers; what a school holds, for its people.
@Path("{authority}/certificates")
@RequestScoped
public class RecordsResource {
  private static final List<String> CHOICES = List.of("award", "home", "stage", "standing");

  @Inject private Register register;
  @Inject private OwnView own;
  @Inject private Catalogue catalogue;
  @Inject private PublicSite place;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public RecordsResource() {}

  @GET
  public Page list() {
    boolean isSchools = here.acting().hats().stream().anyMatch(hat -> hat.role().ofSchool());
    if (!here.acting().is(Certificates.ISSUERS) && isSchools) {
      return own.page();
    }
    here.acting().require(Certificates.ISSUERS);
    return records();
  }

  private RegisterPage records() {
    var texts = shells.texts();
    var view = new RegisterView(query(), paths().list(), new CertificateWords(texts));
    var honours = register.listHonours(here.acting().authority());
    return new RegisterPage(
        shells.page("certificates.title"),
        new RegisterPage.Intro(texts.of("certificates.records.lead"), ways()),
        view.filter(new RegisterView.Choices(honours, catalogue.list(), List.of()), CHOICES),
        results(view));
  }

  private RegisterPage.Results results(RegisterView view) {
    var texts = shells.texts();
    var found = register.list(filter(), query().paging());
    return new RegisterPage.Results(
        view.head(texts.of("certificates.title")),
        view.rows(found, today(), shown -> paths().file(shown.mark().id())),
        view.pager(found),
        view.empty(),
        null,
        new RegisterPage.Files(
            texts.of("certificates.export"),
            Stream.of("csv", "ods")
                .map(format -> view.file(paths().list() + "/export", format))
                .toList()));
  }

  private List<Link> ways() {
    var ways = new ArrayList<Link>();
    ways.add(shells.crumb("certificates.register.title", PublicPaths.REGISTER));
    if (here.acting().is(SigningKeys.KEEPERS)) {
      ways.add(shells.crumb("certificates.keys.title", paths().keys()));
    }
    return ways;
  }

  /// All that the filter leaves.
  @GET
  @Path("export.{format: csv|ods}")
  public Response export(@PathParam("format") String format) {
    here.acting().require(Certificates.ISSUERS);
    var data = new RegisterData(register.listAll(filter()), place.site(), today());
    return data.file(format.equals("ods") ? TableFormat.ODS : TableFormat.CSV).build();
  }

  private RegisterFilter filter() {
    return query().filter().by(here.acting().authority());
  }

  private RegisterQuery query() {
    return new RegisterQuery(address.getQueryParameters(), Optional.empty());
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private CertificatePaths paths() {
    return new CertificatePaths(here.acting().authority());
  }
}
