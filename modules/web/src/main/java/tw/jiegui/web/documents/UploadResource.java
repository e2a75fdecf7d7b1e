package tw.jiegui.web.documents;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Destination;
import tw.jiegui.core.documents.Filing;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.web.LargeBody;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;
import tw.jiegui.web.uploads.SendForm;

/// Takes files in as a plain form sends them, all in one go.
@Path(DocumentPaths.FOLDER + "/upload")
@RequestScoped
public class UploadResource {
  private static final long MEGABYTE = 1024 * 1024;

  @Inject private Parts parts;
  @Inject private Intake intake;
  @Inject private Filing filing;
  @Inject private Aftercare aftercare;
  @Inject private Rooms rooms;
  @Inject private Flash flash;
  @Inject private Here here;

  @Inject
  @ConfigProperty(name = "UPLOAD_BYTES_MAX", defaultValue = "62914560")
  private long mostAtOnce;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public UploadResource() {}

  @GET
  public UploadPage show() {
    return page(rooms.writing(code), List.of());
  }

  @POST
  @LargeBody
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    var open = rooms.writing(code);
    var done = new ArrayList<String>();
    var errors = new ArrayList<String>();
    for (var part : parts.listFiles("files")) {
      String name = part.getSubmittedFileName();
      take(open, name, part).forEach((said, good) -> (good ? done : errors).add(said));
    }
    aftercare.soon();
    if (done.isEmpty() && errors.isEmpty()) {
      errors.add(open.text("problem.file-missing"));
    }
    if (!done.isEmpty()) {
      flash.done(open.text("upload.done", done.size(), String.join(open.text("comma"), done)));
    }
    return errors.isEmpty()
        ? Redirect.to(open.paths().list(Rooms.year(year)))
        : Response.ok(page(open, errors)).build();
  }

  /// What to say of one file, and whether it is good news.
  private Map<String, Boolean> take(Open open, String name, Part part) throws IOException {
    try (var content = part.getInputStream()) {
      return switch (intake.take(destination(), name, content)) {
        case Taken.Done(var document) -> Map.of(document.name(), true);
        case Taken.Known(var document) -> Map.of(document.name(), true);
        case Taken.Refused(var problems) ->
            problems.stream()
                .collect(
                    Collectors.toMap(
                        problem -> open.text("at", name, open.words().sentence(problem)),
                        problem -> false));
        case Taken.Incomplete _ -> throw new IllegalStateException("all of it came");
      };
    }
  }

  private Destination destination() {
    return filing.to(here.acting(), Rooms.folder(code, year));
  }

  private UploadPage page(Open open, List<String> errors) {
    var chosen = Rooms.year(year);
    var limits = intake.limits();
    return new UploadPage(
        rooms.shell(open, open.text("upload.title"), rooms.list(open, chosen)),
        errors.isEmpty() ? 200 : 422,
        new ErrorSummary(
            open.words().texts().of("pages.errors"),
            errors.stream().map(line -> Link.to("#files", line)).toList()),
        new SendForm(
            open.paths().upload(chosen),
            open.paths().uploads(chosen),
            DocumentWords.accepted(),
            Button.of(open.text("upload.button"))),
        rooms.list(open, chosen),
        new UploadPage.Guide(
            List.of(
                open.text("limit.file", limits.fileBytes() / MEGABYTE),
                open.text("limit.at-once", mostAtOnce / MEGABYTE),
                open.text(
                    "limit.school", limits.documentsOfSchool(), limits.bytesOfSchool() / MEGABYTE)),
            open.words().kinds()));
  }
}
