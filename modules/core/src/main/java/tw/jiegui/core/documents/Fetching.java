package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.documents.Links.Claim;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Vault;
import tw.jiegui.core.tenancy.Tenancy;

/// Hands out files to whoever brings a good link, and notes who fetched what.
@ApplicationScoped
public class Fetching {
  @Inject private Tenancy tenancy;
  @Inject private Shelf shelf;
  @Inject private Links links;
  @Inject private Vault vault;
  @Inject private Scanner scanner;
  @Inject private Audit audit;

  @SuppressWarnings("NullAway.Init")
  protected Fetching() {}

  public sealed interface Fetched {
    record File(Served served, InputStream content) implements Fetched {}

    /// It was a good link once.
    record Over() implements Fetched {}

    /// Never a link of ours, or of something that is served to nobody.
    record Nothing() implements Fetched {}
  }

  /// Under which name and type something is served; a size below 0 is not known.
  public record Served(String name, String mediaType, long size) {}

  /// Refused ones are served to nobody; those that wait for a scanner, only where there is none.
  public boolean isServed(Document document) {
    return switch (document.state()) {
      case CLEAN -> true;
      case WAITING -> !scanner.isConfigured();
      case REFUSED -> false;
    };
  }

  public boolean isScanned() {
    return scanner.isConfigured();
  }

  public Fetched fetch(AuthorityId authority, String token, String correlationId) {
    var claim = links.read(authority, token);
    if (claim.isEmpty()) {
      return new Fetched.Nothing();
    }
    return links.isOver(claim.orElseThrow())
        ? new Fetched.Over()
        : fetch(authority, claim.orElseThrow(), correlationId);
  }

  private Fetched fetch(AuthorityId authority, Claim claim, String correlationId) {
    return tenancy
        .within(authority, () -> shelf.find(claim.document()).filter(this::isServed))
        .map(document -> open(authority, claim, document, correlationId))
        .orElseGet(Fetched.Nothing::new);
  }

  private Fetched open(
      AuthorityId authority, Claim claim, Document document, String correlationId) {
    try {
      var file = new FileName(authority, document.body().content());
      var content = vault.find(claim.purpose() == Purpose.PREVIEW ? file.preview() : file);
      if (content.isEmpty()) {
        return new Fetched.Nothing();
      }
      note(authority, claim, document, correlationId);
      return new Fetched.File(served(document, claim.purpose()), content.orElseThrow());
    } catch (IOException unreachable) {
      throw new StoreUnreachable(unreachable);
    }
  }

  private static Served served(Document document, Purpose purpose) {
    return switch (purpose) {
      case CONTENT, SHOWN ->
          new Served(document.name(), document.kind().mediaType(), document.size());
      case MASKED ->
          new Served(
              "evidence." + document.kind().extensions().getFirst(),
              document.kind().mediaType(),
              document.size());
      case PREVIEW -> new Served("preview.jpg", "image/jpeg", -1);
    };
  }

  /// A list shows twenty small pictures at a time: those are not noted. Nor is a reader of what is
  /// shown to all, who may belong to another authority.
  private void note(AuthorityId authority, Claim claim, Document document, String correlationId) {
    if (claim.purpose() != Purpose.PREVIEW && claim.purpose() != Purpose.SHOWN) {
      tenancy.within(
          authority,
          () -> {
            String name = shelf.findName(claim.subject()).orElse(claim.subject());
            var person = new Person(claim.subject(), name, "");
            var acting = new Acting(authority, person, List.of(), correlationId);
            audit.recordOwn(acting, document.deed("fetched", Change.NONE));
          });
    }
  }
}
