package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.documents.Documents.FactRef;
import tw.jiegui.core.documents.Documents.Target;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Attaches a document to a fact, or takes it away again, from the fact's page.
@Path(
    DocumentPaths.SCHOOL
        + "/facts-of/{year: [0-9]{1,3}}/{kind:"
        + " team|activities|partnerships|trainings|meetings|courses|mentorships}/{id:"
        + " [0-9a-f-]{36}}/documents")
@RequestScoped
public class AttachResource {
  @Inject private Documents documents;
  @Inject private Rooms rooms;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public AttachResource() {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var open = rooms.writing(code);
    document(sent, "attach")
        .map(document -> documents.attach(here.acting(), target(document), fact()))
        .ifPresent(document -> flash.done(open.text("fact.attached", document.name())));
    document(sent, "detach")
        .map(document -> documents.detach(here.acting(), target(document), fact()))
        .ifPresent(document -> flash.done(open.text("fact.detached", document.name())));
    return Redirect.to(factPath(open));
  }

  private String factPath(Open open) {
    return "%s/facts-of/%s/%s/%s".formatted(open.paths().school(), year, segment, id);
  }

  private Target target(UUID document) {
    return new Target(new SchoolCode(code), document);
  }

  private FactRef fact() {
    var kind = FactKind.at(segment).orElseThrow(() -> new Absent("kind of facts", segment));
    return new FactRef(kind, id);
  }

  private static Optional<UUID> document(MultivaluedMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name))
        .filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }
}
