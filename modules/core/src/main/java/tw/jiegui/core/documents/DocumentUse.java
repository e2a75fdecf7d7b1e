package tw.jiegui.core.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.facts.FactKind;

/// A fact that a document is shown for.
@Entity
@Table(name = "document_use")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class DocumentUse {
  @Id private UUID id;

  @Column(name = "document_id")
  private UUID documentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "fact_kind")
  private FactKind factKind;

  @Column(name = "fact_id")
  private UUID factId;

  @Column(name = "attached_at")
  private Instant attachedAt;

  @Column(name = "attached_by")
  private String attachedBy;

  @SuppressWarnings("NullAway.Init")
  protected DocumentUse() {}

  @SuppressWarnings("NullAway.Init")
  DocumentUse(UUID document, Documents.FactRef fact, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.documentId = document;
    this.factKind = fact.kind();
    this.factId = fact.id();
    this.attachedAt = stamp.at();
    this.attachedBy = stamp.by();
  }

  Documents.FactRef fact() {
    return new Documents.FactRef(factKind, factId);
  }
}
