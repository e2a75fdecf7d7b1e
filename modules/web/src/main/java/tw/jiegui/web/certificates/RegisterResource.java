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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.RegisterFilter;
import tw.jiegui.core.certificates.Standing;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.charts.TileMap;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;

/// Which schools hold which certificates, for whoever comes, as pages and as open data.
@Path("certificates/register")
@PublicRoute
@RequestScoped
public class RegisterResource {
  private static final List<String> CHOICES =
      List.of("award", "issuer", "home", "district", "stage", "standing");

  @Inject private Register register;
  @Inject private Catalogue catalogue;
  @Inject private PublicSite place;
  @Inject private Shells shells;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public RegisterResource() {}

  @GET
  public RegisterPage list() {
    var texts = shells.texts();
    var query = query();
    var view = new RegisterView(query, PublicPaths.REGISTER, new CertificateWords(texts));
    return new RegisterPage(
        shells.page("certificates.register.title"),
        new RegisterPage.Intro(
            texts.of("certificates.register.lead"),
            List.of(shells.crumb("certificates.verify.title", PublicPaths.VERIFY))),
        view.filter(choices(query.filter()), CHOICES),
        results(query, view));
  }

  private RegisterPage.Results results(RegisterQuery query, RegisterView view) {
    var texts = shells.texts();
    var found = register.list(query.filter(), query.paging());
    return new RegisterPage.Results(
        view.head(texts.of("certificates.register.title")),
        view.rows(found, today(), shown -> PublicPaths.page(shown.mark().id())),
        view.pager(found),
        view.empty(),
        map(query, view),
        new RegisterPage.Files(
            texts.of("certificates.register.licence"),
            Stream.of("csv", "ods", "json")
                .map(format -> view.file(PublicPaths.REGISTER + "/data", format))
                .toList()));
  }

  private RegisterView.Choices choices(RegisterFilter filter) {
    return new RegisterView.Choices(
        register.listHonours(),
        catalogue.list(),
        filter.where().home().map(register::listDistricts).orElse(List.of()));
  }

  private TileMap map(RegisterQuery query, RegisterView view) {
    var texts = shells.texts();
    var counts = register.count(query.filter());
    return TileMap.of(
        texts.of("certificates.map"),
        List.of(texts.of("certificates.map.home"), texts.of("certificates.map.held")),
        catalogue.list().stream()
            .map(
                each ->
                    TileMap.Home.of(
                        each.id().value(),
                        Link.to(way(query, each.id().value()), view.name(each)),
                        counts.getOrDefault(each.id().value(), 0L)))
            .toList());
  }

  private static String way(RegisterQuery query, String home) {
    return query.at(PublicPaths.REGISTER).with("home", home).with("district", "").toString();
  }

  /// All that the filter leaves, under names of columns that stay.
  @GET
  @Path("data.{format: csv|ods|json}")
  public Response data(@PathParam("format") String format) {
    var data = new RegisterData(register.listAll(query().filter()), place.site(), today());
    return Open.toAll(data.answer(format, clock.instant()), Open.SOME_MINUTES).build();
  }

  private RegisterQuery query() {
    return new RegisterQuery(address.getQueryParameters(), Optional.of(Standing.VALID));
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }
}
