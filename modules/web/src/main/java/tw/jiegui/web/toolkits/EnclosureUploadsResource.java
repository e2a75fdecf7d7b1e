package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import tw.jiegui.core.documents.Destination;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.toolkits.Enclosing;
import tw.jiegui.web.documents.DocumentWords;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.PiecesResource;

/// The files of a toolkit, piece by piece.
@Path("{authority}/toolkits/workshop/" + ToolkitPaths.ID + "/uploads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EnclosureUploadsResource extends PiecesResource {
  @Inject private Enclosing enclosing;
  @Inject private Shells shells;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public EnclosureUploadsResource() {}

  @Override
  protected Destination destination() {
    return enclosing.to(here.acting(), id);
  }

  @Override
  protected String address() {
    return paths().uploads(id);
  }

  @Override
  protected Said arrived(Document document, boolean known) {
    String word = known ? "documents.upload.known" : "documents.upload.one";
    return new Said(shells.texts().of(word, document.name()), paths().files(id) + "#enclosed");
  }

  @Override
  protected String sentence(Problem problem) {
    return new DocumentWords(shells.texts()).sentence(problem);
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
