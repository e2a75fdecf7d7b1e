package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Carrier;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.web.PublicRoute;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// One certificate, for whoever has its address: it says nothing of any person.
@Path("certificates/" + PublicPaths.ID)
@PublicRoute
@RequestScoped
public class ShownResource {
  @Inject private Register register;
  @Inject private Drawing drawing;
  @Inject private PublicSite place;
  @Inject private Shells shells;
  @Inject private InstantSource clock;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public ShownResource() {}

  @GET
  public Response show() {
    return register
        .find(id)
        .map(shown -> Response.ok(page(shown)))
        .orElseGet(() -> Response.status(404).entity(VerifyResource.page(shells, 404, "")))
        .build();
  }

  private ShownPage page(Shown shown) {
    return new ShownPage(
        shells.titled(
            words().title(shown.content().honour()),
            shells.crumb("certificates.verify.title", PublicPaths.VERIFY)),
        new ShownPage.Verdict(
            words().tag(shown.standing(today())),
            words().sentence(shown, today()),
            successor(shown)),
        about(shown),
        files(shown));
  }

  private @Nullable Link successor(Shown shown) {
    return shown
        .successor()
        .map(next -> shells.crumb("certificates.successor", PublicPaths.page(next)))
        .orElse(null);
  }

  private SummaryList about(Shown shown) {
    var content = shown.content();
    return SummaryList.of(
        row("number", shown.mark().number()),
        row("holder", words().holder(content.holder())),
        row("scheme", words().of(content.honour().schemeName())),
        row("tier", words().of(content.honour().tierName())),
        row("issuer", words().of(drawing.issuer(shown))),
        row("issued", words().day(shown.mark().issuedAt())),
        row("validity", words().validity(shown.validity())),
        row("basis", words().of(content.basis())));
  }

  private SummaryRow row(String word, String value) {
    return SummaryRow.of(shells.texts().of("certificates.about." + word), value);
  }

  private List<Link> files(Shown shown) {
    return FileLinks.of(shown, shells.texts());
  }

  @GET
  @Path("verification")
  @Produces("application/json")
  public Response verification(@HeaderParam("If-None-Match") @Nullable String known) {
    var answer = VerificationJson.of(shown(), place.site(), today());
    var response = Conditions.read(known, answer.state(), () -> answer);
    return Open.toAll(Response.fromResponse(response), 0).build();
  }

  /// The token alone, or in an envelope that is JSON.
  @GET
  @Path("credential.{form: jwt|json}")
  public Response credential(@PathParam("form") String form) {
    var shown = shown();
    String token = drawing.token(shown);
    var response =
        form.equals("jwt")
            ? Response.ok(token).header("Content-Type", "application/vc+jwt")
            : Response.ok(Carrier.envelope(token).toString())
                .header("Content-Type", "application/vc");
    return Open.toAll(file(response, shown, form), Open.SOME_MINUTES).build();
  }

  @GET
  @Path("badge.svg")
  public Response badge() {
    var shown = shown();
    var response =
        Response.ok(drawing.badge(shown, shells.texts())).header("Content-Type", "image/svg+xml");
    return file(response, shown, "svg").build();
  }

  @GET
  @Path("badge.png")
  public Response picture() {
    var shown = shown();
    var response = Response.ok(drawing.picture(shown)).header("Content-Type", "image/png");
    return file(response, shown, "png").build();
  }

  @GET
  @Path("certificate.pdf")
  public Response paper() {
    var shown = shown();
    var response = Response.ok(drawing.paper(shown)).header("Content-Type", "application/pdf");
    return file(response, shown, "pdf").build();
  }

  private static Response.ResponseBuilder file(
      Response.ResponseBuilder response, Shown shown, String extension) {
    return response.header(
        "Content-Disposition",
        "attachment; filename=\"%s.%s\"".formatted(shown.mark().number(), extension));
  }

  private Shown shown() {
    return register.find(id).orElseThrow(() -> new Absent("certificate", id));
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private CertificateWords words() {
    return new CertificateWords(shells.texts());
  }
}
