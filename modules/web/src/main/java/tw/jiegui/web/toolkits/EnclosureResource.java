package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Enclosures;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.toolkits.Enclosing;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Toolkit;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.LargeBody;
import tw.jiegui.web.documents.DocumentPaths;
import tw.jiegui.web.documents.DocumentWords;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;
import tw.jiegui.web.uploads.SendForm;

/// The files of a toolkit in the workshop: put in, fetched and taken out.
@Path("{authority}/toolkits/workshop/" + ToolkitPaths.ID + "/files")
@RequestScoped
public class EnclosureResource {
  private static final long MEGABYTE = 1024 * 1024;

  @Inject private Workshop workshop;
  @Inject private Enclosing enclosing;
  @Inject private Intake intake;
  @Inject private Fetching fetching;
  @Inject private Aftercare aftercare;
  @Inject private Library library;
  @Inject private Parts parts;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @Inject
  @ConfigProperty(name = "UPLOAD_BYTES_MAX", defaultValue = "62914560")
  private long mostAtOnce;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public EnclosureResource() {}

  @GET
  public EnclosurePage show() {
    return page(List.of());
  }

  @POST
  @LargeBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add() throws IOException {
    workshop.bench(here.acting(), id);
    var chosen = parts.listFiles("files");
    var done = new ArrayList<String>();
    var errors = new ArrayList<String>();
    for (var part : chosen) {
      add(part, done, errors);
    }
    if (chosen.isEmpty()) {
      errors.add(shells.texts().of("documents.problem.file-missing"));
    }
    if (!done.isEmpty()) {
      aftercare.soon();
      flash.done(shells.texts().of("toolkits.files.added", joined(done)));
    }
    return errors.isEmpty() ? Redirect.to(paths().files(id)) : Response.ok(page(errors)).build();
  }

  private void add(Part part, List<String> done, List<String> errors) throws IOException {
    String name = part.getSubmittedFileName();
    try (var content = part.getInputStream()) {
      switch (intake.take(enclosing.to(here.acting(), id), name, content)) {
        case Taken.Done(var document) -> done.add(document.name());
        case Taken.Known(var document) -> done.add(document.name());
        case Taken.Refused(var problems) ->
            problems.forEach(
                problem ->
                    errors.add(shells.texts().of("documents.at", name, files().sentence(problem))));
        case Taken.Incomplete _ -> throw new IllegalStateException("all of it came");
      }
    }
  }

  private String joined(List<String> names) {
    return String.join(shells.texts().of("toolkits.comma"), names);
  }

  @GET
  @Path(ToolkitPaths.FILE + "/download")
  public Response download(@PathParam("file") UUID file) {
    var link =
        enclosing
            .link(here.acting(), id, file)
            .orElseThrow(() -> new Absent("file of toolkit", file));
    return Redirect.to(DocumentPaths.file(here.acting().authority(), link));
  }

  @POST
  @Path(ToolkitPaths.FILE + "/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@PathParam("file") UUID file) {
    enclosing
        .remove(here.acting(), id, file)
        .ifPresentOrElse(
            document -> flash.done(shells.texts().of("toolkits.files.removed", document.name())),
            () -> flash.note(shells.texts().of("toolkits.withdrawn-before")));
    return Redirect.to(paths().files(id));
  }

  private EnclosurePage page(List<String> errors) {
    var toolkit = workshop.bench(here.acting(), id).toolkit();
    boolean open = WriteResource.isOpen(here.acting(), toolkit);
    var back = Link.to(paths().bench(id), words().prose(toolkit.content()).title());
    return new EnclosurePage(
        shells.page(
            "toolkits.files.title",
            shells.crumb("toolkits.title", paths().library()),
            shells.crumb("toolkits.workshop.title", paths().workshop()),
            back),
        errors.isEmpty() ? 200 : 422,
        new ErrorSummary(
            shells.texts().of("pages.errors"),
            errors.stream().map(line -> Link.to("#files", line)).toList()),
        new EnclosurePage.Files(
            enclosing.list(here.acting(), id).stream().map(file -> line(file, open)).toList(),
            back),
        open ? sending(toolkit) : null);
  }

  private EnclosurePage.Line line(Document file, boolean open) {
    return new EnclosurePage.Line(
        line(file),
        files().state(file, fetching.isScanned()),
        open
            ? new EnclosurePage.Removal(
                paths().file(id, file.id()) + "/remove",
                Button.second(shells.texts().of("toolkits.files.remove", file.name())))
            : null);
  }

  private ToolkitPage.FileLine line(Document file) {
    return new ToolkitPage.FileLine(
        file.name(),
        fetching.isServed(file) ? paths().file(id, file.id()) + "/download" : null,
        words().about(file.kind(), file.size()));
  }

  private EnclosurePage.Sending sending(Toolkit toolkit) {
    var texts = shells.texts();
    return new EnclosurePage.Sending(
        new SendForm(
            paths().files(toolkit.id()),
            paths().uploads(toolkit.id()),
            DocumentWords.accepted(),
            Button.of(texts.of("documents.upload.button"))),
        List.of(
            texts.of("toolkits.files.limit", Enclosures.MOST),
            texts.of("documents.limit.file", intake.limits().fileBytes() / MEGABYTE),
            texts.of("toolkits.files.at-once", mostAtOnce / MEGABYTE)),
        files().kinds());
  }

  private DocumentWords files() {
    return new DocumentWords(shells.texts());
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
