package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentUpload;
import tw.jiegui.core.documents.Documents.Target;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.places.Here;

/// Takes a file in piece by piece, so that a lost connection costs one piece: announced by POST,
/// sent by PATCH at an offset, asked after by HEAD, finished by POST.
@Path(DocumentPaths.FOLDER + "/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {
  static final String OFFSET = "Upload-Offset";
  private static final String ID = "{id: [0-9a-f-]{36}}";

  @Inject private Intake intake;
  @Inject private Aftercare aftercare;
  @Inject private Rooms rooms;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public UploadsResource() {}

  /// What a page reads of an upload: in words, and where the document is.
  public record Said(String said, @Nullable String href) {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    var open = rooms.writing(code);
    var announced =
        new DocumentUpload.Announced(
            value(sent, "name"), number(value(sent, "size")), value(sent, "sha256"));
    return switch (intake.begin(here.acting(), Rooms.folder(code, year), announced)) {
      case Intake.Begun.Open(var upload) ->
          Response.status(201)
              .header("Location", open.paths().upload(Rooms.year(year), upload.id()))
              .header(OFFSET, upload.received())
              .entity(new Said(announced.name(), null))
              .build();
      case Intake.Begun.Refused(var problems) -> refused(open, problems);
    };
  }

  @HEAD
  @Path(ID)
  public Response state(@PathParam("id") UUID id) {
    var upload = intake.upload(here.acting(), target(id));
    return Response.noContent().header(OFFSET, upload.received()).build();
  }

  @PATCH
  @Path(ID)
  @Consumes("application/offset+octet-stream")
  public Response append(
      @PathParam("id") UUID id, @HeaderParam(OFFSET) @Nullable String offset, InputStream body) {
    var appended = intake.append(here.acting(), target(id), number(offset), body);
    return Response.status(appended.taken() ? 204 : 409)
        .header(OFFSET, appended.received())
        .build();
  }

  @POST
  @Path(ID + "/complete")
  public Response complete(@PathParam("id") UUID id) {
    var open = rooms.writing(code);
    return switch (intake.complete(here.acting(), target(id))) {
      case Taken.Done(var document) -> {
        aftercare.soon();
        yield done(open, "upload.one", document);
      }
      case Taken.Known(var document) -> done(open, "upload.known", document);
      case Taken.Refused(var problems) -> refused(open, problems);
      case Taken.Incomplete(var received) -> Response.status(409).header(OFFSET, received).build();
    };
  }

  @DELETE
  @Path(ID)
  public Response cancel(@PathParam("id") UUID id) {
    intake.cancel(here.acting(), target(id));
    return Response.noContent().build();
  }

  private static Response done(Open open, String word, Document document) {
    String way = open.paths().document(document.id());
    return Response.ok(new Said(open.text(word, document.name()), way)).build();
  }

  private static Response refused(Open open, List<Problem> problems) {
    String said = open.words().sentence(problems.getFirst());
    return Response.status(422).entity(new Said(said, null)).build();
  }

  private Target target(UUID id) {
    return new Target(new SchoolCode(code), id);
  }

  private static String value(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  private static long number(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : -1;
  }
}
