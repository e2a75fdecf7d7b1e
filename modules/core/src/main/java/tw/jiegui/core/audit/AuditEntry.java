package tw.jiegui.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/// For reading and searching; entries are written by [Audit] and chained by the database.
@Entity
@ReadOnly
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class AuditEntry {
  /// In place of a role where somebody acted for himself.
  public static final String SELF = "SELF";

  @Id private long seq;
  private Instant at;
  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "acting_as")
  private String actingAs;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  private String action;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "subject_label")
  private String subjectLabel;

  private String before;
  private String after;

  @Column(name = "correlation_id")
  private String correlationId;

  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  public long seq() {
    return seq;
  }

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public String actingAs() {
    return actingAs;
  }

  public @Nullable UUID schoolId() {
    return schoolId;
  }

  public String action() {
    return action;
  }

  public String subjectKind() {
    return subjectKind;
  }

  public String subjectId() {
    return subjectId;
  }

  public String subjectLabel() {
    return subjectLabel;
  }

  /// What the deed changed, as it was recorded.
  public Change change() {
    return new Change(ChangeText.read(before), ChangeText.read(after));
  }

  public String correlationId() {
    return correlationId;
  }

  public String hash() {
    return hash;
  }
}
