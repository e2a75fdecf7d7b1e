package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Imported;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolImport;
import tw.jiegui.core.schools.SchoolImports;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.web.pages.ConfirmPanel;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.schools.PreviewPages.Look;

/// One uploaded file: what it would do, and doing it or not.
@Path("{authority}/schools/import/{id: [0-9a-f-]{36}}")
@RequestScoped
public class PreviewResource {
  @Inject private SchoolImports imports;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public PreviewResource() {}

  @GET
  public Page show(
      @QueryParam("show") @DefaultValue("") String kind,
      @QueryParam("page") @DefaultValue("1") int page) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    var preview = imports.look(here.acting(), id);
    return preview.file().isApplied()
        ? result(preview.file())
        : page(preview, new Look(kind, page, usual(preview.file()), List.of(), false));
  }

  private Typed usual(SchoolImport file) {
    return Typed.NOTHING
        .with("effective_on", Calendars.today(clock))
        .with("reason", shells.texts().of("schools.import.reason", file.fileName()));
  }

  @POST
  @Path("apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(MultivaluedMap<String, String> sent) {
    here.acting().require(SchoolRegistry.REGISTRARS);
    var typed = Typed.of(sent);
    return switch (typed.ground().check()) {
      case Checked.Invalid<Ground>(var problems) ->
          show(imports.look(here.acting(), id), new Look("", 1, typed, problems, false));
      case Checked.Valid<Ground>(var ground) -> apply(typed, ground);
    };
  }

  private Response apply(Typed typed, Ground ground) {
    var confirmation = new SchoolImports.Confirmation(typed.value("fingerprint"), ground);
    return switch (imports.apply(here.acting(), id, confirmation)) {
      case Imported.Done done -> Redirect.to(paths().upload(id));
      case Imported.Refused(var now) -> show(now, changed(typed));
      case Imported.ChangedMeanwhile(var now) -> show(now, changed(typed));
      case Imported.Preview preview -> throw new IllegalStateException("neither done nor refused");
      case Imported.Broken broken -> throw new IllegalStateException("was readable before");
    };
  }

  private static Look changed(Typed typed) {
    return new Look("", 1, typed, List.of(), true);
  }

  @POST
  @Path("discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard() {
    here.acting().require(SchoolRegistry.REGISTRARS);
    if (imports.discard(here.acting(), id)) {
      flash.done(shells.texts().of("schools.import.discarded"));
      return Redirect.to(paths().list());
    }
    return Redirect.to(paths().upload(id));
  }

  private Response show(Imported.Preview preview, Look look) {
    return Response.ok(page(preview, look)).build();
  }

  private ImportPreviewPage page(Imported.Preview preview, Look look) {
    return new PreviewPages(preview, paths(), words()).page(shell("preview"), look);
  }

  private ImportResultPage result(SchoolImport file) {
    var texts = shells.texts();
    var result = file.result();
    return new ImportResultPage(
        shell("result"),
        new ConfirmPanel(
            texts.of("schools.import.result.title"),
            texts.of("schools.import.result", result.added(), result.changed())),
        texts.of("schools.by", words().moment(result.applied().at()), result.applied().by()),
        Link.to(paths().list(), texts.of("schools.title")));
  }

  private Shell shell(String word) {
    return shells.page(
        "schools.import." + word + ".title",
        shells.crumb("schools.title", paths().list()),
        shells.crumb("schools.import.title", paths().upload()));
  }

  private SchoolWords words() {
    return new SchoolWords(shells.texts());
  }

  private SchoolPaths paths() {
    return new SchoolPaths(here.acting().authority());
  }
}
