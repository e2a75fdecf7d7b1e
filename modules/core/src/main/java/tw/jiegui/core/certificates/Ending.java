package tw.jiegui.core.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Stamp;

/// How a certificate ended before its last day, by whom and why.
@Entity
@Table(name = "certificate_ending")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Ending {
  @Id private UUID id;

  @Column(name = "certificate_id")
  private UUID certificateId;

  @Enumerated(EnumType.STRING)
  private Ended.Kind kind;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  private String reason;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @SuppressWarnings("NullAway.Init")
  protected Ending() {}

  Ending(Certificate certificate, Ended ended, String reason, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.certificateId = certificate.id();
    this.kind = ended.kind();
    this.effectiveOn = ended.on();
    this.reason = reason;
    this.endedAt = stamp.at();
    this.endedBy = stamp.by();
  }

  public Ended ended() {
    return new Ended(kind, effectiveOn);
  }

  /// For the authority's own people: it may say more than the public needs to know.
  public String reason() {
    return reason;
  }

  public Stamp stamp() {
    return new Stamp(endedAt, endedBy);
  }
}
