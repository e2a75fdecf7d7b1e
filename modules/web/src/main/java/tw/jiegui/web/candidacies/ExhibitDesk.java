package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.candidacies.Exhibits;
import tw.jiegui.core.review.EvidenceDesk;
import tw.jiegui.core.review.Matter;
import tw.jiegui.web.documents.DocumentPaths;

/// Leads officers from a review to its candidacy, and reviewers to what the school handed in.
@ApplicationScoped
class ExhibitDesk implements EvidenceDesk {
  @Inject private Exhibits exhibits;

  @SuppressWarnings("NullAway.Init")
  protected ExhibitDesk() {}

  @Override
  public boolean keeps(String matterKind) {
    return matterKind.equals(Exhibits.KIND);
  }

  @Override
  public URI home(AuthorityId reviewing, Matter matter) {
    return URI.create(new CandidacyPaths(reviewing).handle(matter.id()));
  }

  @Override
  public Optional<URI> open(Acting reviewer, Matter matter, String ref) {
    return exhibits
        .find(reviewer, matter.id(), UUID.fromString(ref), matter.masked())
        .map(each -> URI.create(DocumentPaths.file(each.authority(), each.link())));
  }
}
