package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Editions;
import tw.jiegui.core.composing.Editions.Terms;
import tw.jiegui.core.composing.Editions.Wanted;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// A published version of a scheme, for the people of the authority and of those whose schools may
/// apply. An application is read by the revision and the day that it was asked under.
@Path("{authority}/schemes/" + ComposingPaths.VERSION)
@RequestScoped
public class VersionResource {
  @Inject private Editions editions;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public VersionResource() {}

  @GET
  public VersionPage show(
      @PathParam("granting") String granting,
      @PathParam("scheme") String scheme,
      @PathParam("number") int number,
      @QueryParam("revision") @DefaultValue("") String revision,
      @QueryParam("day") @DefaultValue("") String day) {
    var acting = here.acting();
    var authority = new AuthorityId(granting);
    var edition =
        editions.edition(acting, new Wanted(authority, scheme, number, terms(revision, day)));
    var before =
        edition
            .before()
            .map(
                label ->
                    editions.edition(
                        acting, new Wanted(authority, scheme, label.number(), Optional.empty())));
    return new VersionView(shells, paths(), Calendars.today(clock)).page(edition, before, crumbs());
  }

  /// What is no number and no day asks for nothing.
  private static Optional<Terms> terms(String revision, String day) {
    try {
      return revision.matches("[1-9][0-9]{0,5}")
          ? Optional.of(new Terms(Integer.parseInt(revision), LocalDate.parse(day)))
          : Optional.empty();
    } catch (DateTimeParseException strange) {
      return Optional.empty();
    }
  }

  private Link[] crumbs() {
    return here.acting().is(Composer.COMPOSERS)
        ? new Link[] {shells.crumb("composing.title", paths().overview())}
        : new Link[0];
  }

  private ComposingPaths paths() {
    return new ComposingPaths(here.acting().authority());
  }
}
