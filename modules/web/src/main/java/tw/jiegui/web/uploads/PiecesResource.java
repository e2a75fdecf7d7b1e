package tw.jiegui.web.uploads;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.documents.Aftercare;
import tw.jiegui.core.documents.Destination;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentUpload;
import tw.jiegui.core.documents.Intake;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.input.Problem;

/// Takes a file in piece by piece, so that a lost connection costs one piece: announced by POST,
/// sent by PATCH at an offset, asked after by HEAD, finished by POST.
public abstract class PiecesResource {
  private static final String OFFSET = "Upload-Offset";
  private static final String UPLOAD = "{upload: [0-9a-f-]{36}}";

  @Inject private Intake intake;
  @Inject private Aftercare aftercare;

  @SuppressWarnings("NullAway.Init")
  protected PiecesResource() {}

  /// What a page reads of an upload: in words, and where the document is.
  public record Said(String said, @Nullable String href) {}

  protected abstract Destination destination();

  /// Where these uploads are.
  protected abstract String address();

  /// What to say of a document that has just come, or that was there already.
  protected abstract Said arrived(Document document, boolean known);

  protected abstract String sentence(Problem problem);

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    var announced =
        new DocumentUpload.Announced(
            value(sent, "name"), number(value(sent, "size")), value(sent, "sha256"));
    return switch (intake.begin(destination(), announced)) {
      case Intake.Begun.Open(var upload) ->
          Response.status(201)
              .header("Location", address() + "/" + upload.id())
              .header(OFFSET, upload.received())
              .entity(new Said(announced.name(), null))
              .build();
      case Intake.Begun.Refused(var problems) -> refused(problems);
    };
  }

  @HEAD
  @Path(UPLOAD)
  public Response state(@PathParam("upload") UUID upload) {
    long received = intake.upload(destination(), upload).received();
    return Response.noContent().header(OFFSET, received).build();
  }

  @PATCH
  @Path(UPLOAD)
  @Consumes("application/offset+octet-stream")
  public Response append(
      @PathParam("upload") UUID upload,
      @HeaderParam(OFFSET) @Nullable String offset,
      InputStream body) {
    var appended = intake.append(destination(), upload, number(offset), body);
    return Response.status(appended.taken() ? 204 : 409)
        .header(OFFSET, appended.received())
        .build();
  }

  @POST
  @Path(UPLOAD + "/complete")
  public Response complete(@PathParam("upload") UUID upload) {
    return switch (intake.complete(destination(), upload)) {
      case Taken.Done(var document) -> {
        aftercare.soon();
        yield Response.ok(arrived(document, false)).build();
      }
      case Taken.Known(var document) -> Response.ok(arrived(document, true)).build();
      case Taken.Refused(var problems) -> refused(problems);
      case Taken.Incomplete(var received) -> Response.status(409).header(OFFSET, received).build();
    };
  }

  @DELETE
  @Path(UPLOAD)
  public Response cancel(@PathParam("upload") UUID upload) {
    intake.cancel(destination(), upload);
    return Response.noContent().build();
  }

  private Response refused(List<Problem> problems) {
    return Response.status(422).entity(new Said(sentence(problems.getFirst()), null)).build();
  }

  private static String value(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  private static long number(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : -1;
  }
}
