package tw.jiegui.core.candidacies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.schools.Stamp;

/// A step that a candidacy took: where it led, who took it, and why.
@Entity(name = "CandidacyStep")
@Table(name = "candidacy_step")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Step {
  @Id private UUID id;

  @Column(name = "candidacy_id")
  private UUID candidacyId;

  private int number;

  @Enumerated(EnumType.STRING)
  private Move move;

  @Enumerated(EnumType.STRING)
  private State state;

  private String stage;
  private @Nullable LocalDate due;
  private String reason;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  @SuppressWarnings("NullAway.Init")
  protected Step() {}

  @SuppressWarnings("NullAway.Init")
  Step(Candidacy candidacy, int number, Move move, String reason) {
    this.id = UUID.randomUUID();
    this.candidacyId = candidacy.id();
    this.number = number;
    this.move = move;
    this.state = candidacy.state();
    this.stage = candidacy.stage();
    this.due = candidacy.due().orElse(null);
    this.reason = reason;
    this.takenAt = candidacy.changed().at();
    this.takenBy = candidacy.changed().by();
  }

  public int number() {
    return number;
  }

  public Move move() {
    return move;
  }

  public State state() {
    return state;
  }

  public String stage() {
    return stage;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public String reason() {
    return reason;
  }

  public Stamp taken() {
    return new Stamp(takenAt, takenBy);
  }
}
