package tw.jiegui.core.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// A version of a scheme word for word. Never changed.
@Entity
@Table(name = "scheme_version")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class SchemeText {
  @Id private UUID id;

  private String scheme;
  private int number;
  private String yaml;

  @Column(name = "begins_on")
  private @Nullable LocalDate beginsOn;

  @Column(name = "proposal_id")
  private @Nullable UUID proposalId;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  @SuppressWarnings("NullAway.Init")
  protected SchemeText() {}

  @SuppressWarnings("NullAway.Init")
  SchemeText(int number, Schemes.Enacted enacted, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.scheme = enacted.scheme().key();
    this.number = number;
    this.yaml = SchemeWriter.write(enacted.scheme());
    this.beginsOn = enacted.beginsOn();
    this.proposalId = enacted.proposal();
    this.keptAt = stamp.at();
    this.keptBy = stamp.by();
  }

  Schemes.Label label() {
    return new Schemes.Label(
        scheme, number, Optional.ofNullable(beginsOn), new Stamp(keptAt, keptBy));
  }

  SchemeVersion version() {
    return SchemeVersion.read("scheme version " + number, number, yaml);
  }

  String scheme() {
    return scheme;
  }

  int number() {
    return number;
  }
}
