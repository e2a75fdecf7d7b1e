package tw.jiegui.core.candidacies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/// A dossier as it was when the school handed it in.
@Entity
@Table(name = "candidacy_dossier")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class DossierText {
  @Id private UUID id;

  @Column(name = "candidacy_id")
  private UUID candidacyId;

  private int number;
  private String content;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @SuppressWarnings("NullAway.Init")
  protected DossierText() {}

  @SuppressWarnings("NullAway.Init")
  DossierText(Candidacy candidacy, int number, Dossier dossier) {
    this.id = UUID.randomUUID();
    this.candidacyId = candidacy.id();
    this.number = number;
    this.content = DossierJson.write(dossier);
    this.frozenAt = candidacy.changed().at();
  }

  int number() {
    return number;
  }

  Dossier dossier() {
    return DossierJson.read(content);
  }
}
