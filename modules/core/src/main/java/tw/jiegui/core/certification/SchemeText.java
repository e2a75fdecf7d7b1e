package tw.jiegui.core.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

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

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  @SuppressWarnings("NullAway.Init")
  protected SchemeText() {}

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
