package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.policy.Bilingual;

/// Evidence as it was handed over with its question.
@Entity
@Table(name = "review_evidence")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class LaidEvidence {
  @Id private UUID id;

  @Column(name = "question_id")
  private UUID questionId;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  private int position;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private String says;
  private String ref;

  @SuppressWarnings("NullAway.Init")
  protected LaidEvidence() {}

  LaidEvidence(UUID questionId, int position, Evidence evidence) {
    this.id = UUID.randomUUID();
    this.questionId = questionId;
    this.position = position;
    this.nameZh = evidence.name().zh();
    this.nameEn = evidence.name().en();
    this.says = evidence.says();
    this.ref = evidence.ref();
  }

  UUID questionId() {
    return questionId;
  }

  Evidence evidence() {
    return new Evidence(new Bilingual(nameZh, nameEn), says, ref);
  }
}
