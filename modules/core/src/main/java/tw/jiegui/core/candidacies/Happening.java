package tw.jiegui.core.candidacies;

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
import tw.jiegui.core.facts.Word;

/// A visit or a workshop on the way of a candidacy.
@Entity(name = "CandidacyHappening")
@Table(name = "candidacy_event")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Happening {
  public enum Kind implements Word {
    VISIT,
    VISIT_ON_CHANGE,
    WORKSHOP,
    SITE_VISIT
  }

  /// What an officer says of it.
  public record Told(Kind kind, LocalDate heldOn, String who, String note) {}

  @Id private UUID id;

  @Column(name = "candidacy_id")
  private UUID candidacyId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String who;
  private String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected Happening() {}

  @SuppressWarnings("NullAway.Init")
  Happening(UUID id, Candidacy candidacy, Told told, Stamp stamp) {
    this.id = id;
    this.candidacyId = candidacy.id();
    this.kind = told.kind();
    this.heldOn = told.heldOn();
    this.who = told.who();
    this.note = told.note();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  public Told told() {
    return new Told(kind, heldOn, who, note);
  }

  public Stamp recorded() {
    return new Stamp(recordedAt, recordedBy);
  }
}
