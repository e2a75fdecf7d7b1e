package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.documents.Links.Link;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.tenancy.Tenancy;

/// Opens what a school handed in to those who judge it: the documents that its dossier and its
/// papers name, and no other. They stay with the school's own authority.
@ApplicationScoped
public class Exhibits {
  /// What candidacies are called where they are reviewed.
  public static final String KIND = "candidacy";

  @Inject private Tenancy tenancy;
  @Inject private CandidacyRows rows;
  @Inject private Stepping stepping;
  @Inject private Links links;

  @SuppressWarnings("NullAway.Init")
  protected Exhibits() {}

  /// Where a file is fetched, and by what link.
  public record Exhibit(AuthorityId authority, Link link) {}

  /// Of a masked candidacy the file comes without its own name.
  public Optional<Exhibit> find(Acting reviewer, UUID candidacy, UUID document, boolean masked) {
    return tenancy
        .within(reviewer.authority(), () -> findOwner(candidacy, document))
        .map(
            owner -> {
              var there = new Acting(owner, reviewer.person(), List.of(), reviewer.correlationId());
              var purpose = masked ? Purpose.MASKED : Purpose.CONTENT;
              return new Exhibit(owner, links.issue(there, document, purpose));
            });
  }

  private Optional<AuthorityId> findOwner(UUID id, UUID document) {
    var candidacy = rows.candidacy(id);
    var way = stepping.sight(candidacy, Set.of()).way();
    boolean named =
        way.dossier().flatMap(dossier -> dossier.find(document)).isPresent()
            || way.papers().stream().anyMatch(paper -> paper.ref().document().equals(document));
    return named ? Optional.of(candidacy.applicant().authority()) : Optional.empty();
  }
}
