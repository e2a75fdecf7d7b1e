package tw.jiegui.core.candidacies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Stamp;

/// A document of the school's that it handed in at a stage. The document stays with the school.
@Entity(name = "CandidacyPaper")
@Table(name = "candidacy_paper")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Paper {
  /// For which item of the policy's list which document stands.
  public record Ref(String item, UUID document, String name) {}

  @Id private UUID id;

  @Column(name = "candidacy_id")
  private UUID candidacyId;

  private String stage;
  private String item;

  @Column(name = "document_id")
  private UUID documentId;

  private String name;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "handed_in_by")
  private String handedInBy;

  @SuppressWarnings("NullAway.Init")
  protected Paper() {}

  @SuppressWarnings("NullAway.Init")
  Paper(Candidacy candidacy, String stage, Ref ref, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.candidacyId = candidacy.id();
    this.stage = stage;
    this.item = ref.item();
    this.documentId = ref.document();
    this.name = ref.name();
    this.handedInAt = stamp.at();
    this.handedInBy = stamp.by();
  }

  public Ref ref() {
    return new Ref(item, documentId, name);
  }

  public String stage() {
    return stage;
  }

  public Stamp handedIn() {
    return new Stamp(handedInAt, handedInBy);
  }
}
