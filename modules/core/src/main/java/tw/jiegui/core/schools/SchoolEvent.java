package tw.jiegui.core.schools;

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
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// One thing that happened to a school as an institution; written once.
@Entity
@Table(name = "school_event")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class SchoolEvent {
  public enum Kind {
    OPENED,
    RENAMED,
    RECODED,
    CLOSED,
    REOPENED,
    MERGED_INTO,
    ABSORBED,
    SPLIT_OFF,
    SPLIT_FROM
  }

  /// Since when, and why: what an officer states for every event.
  public record Ground(LocalDate effectiveOn, String reason) {}

  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "other_school_id")
  private @Nullable UUID otherSchoolId;

  @Column(name = "former_value")
  private String formerValue;

  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected SchoolEvent() {}

  SchoolEvent(School school, Kind kind, Ground ground, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.schoolId = school.id();
    this.kind = kind;
    this.effectiveOn = ground.effectiveOn();
    this.reason = ground.reason();
    this.formerValue = "";
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  SchoolEvent with(School other) {
    otherSchoolId = other.id();
    return this;
  }

  SchoolEvent formerly(String value) {
    formerValue = value;
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public Ground ground() {
    return new Ground(effectiveOn, reason);
  }

  public @Nullable UUID otherSchoolId() {
    return otherSchoolId;
  }

  public String formerValue() {
    return formerValue;
  }

  public Stamp recorded() {
    return new Stamp(recordedAt, recordedBy);
  }
}
