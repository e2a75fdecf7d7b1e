package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import tw.jiegui.core.documents.Destination;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Filing;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.PiecesResource;

/// A school's files, piece by piece.
@Path(DocumentPaths.FOLDER + "/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource extends PiecesResource {
  @Inject private Filing filing;
  @Inject private Rooms rooms;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public UploadsResource() {}

  @Override
  protected Destination destination() {
    return filing.to(here.acting(), Rooms.folder(code, year));
  }

  @Override
  protected String address() {
    return rooms.writing(code).paths().uploads(Rooms.year(year));
  }

  @Override
  protected Said arrived(Document document, boolean known) {
    var open = rooms.writing(code);
    String said = open.text(known ? "upload.known" : "upload.one", document.name());
    return new Said(said, open.paths().document(document.id()));
  }

  @Override
  protected String sentence(Problem problem) {
    return rooms.writing(code).words().sentence(problem);
  }
}
