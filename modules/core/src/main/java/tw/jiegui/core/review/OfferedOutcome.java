package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.policy.Bilingual;

/// One of the outcomes that a round may have.
@Entity
@Table(name = "review_outcome")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class OfferedOutcome {
  @Id private UUID id;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  @Column(name = "round_id")
  private UUID roundId;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  private int position;

  private String key;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @SuppressWarnings("NullAway.Init")
  protected OfferedOutcome() {}

  OfferedOutcome(UUID roundId, int position, Outcome outcome) {
    this.id = UUID.randomUUID();
    this.roundId = roundId;
    this.position = position;
    this.key = outcome.key();
    this.nameZh = outcome.name().zh();
    this.nameEn = outcome.name().en();
  }

  Outcome outcome() {
    return new Outcome(key, new Bilingual(nameZh, nameEn));
  }
}
