package tw.jiegui.core.candidacies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

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
  private String notwithstanding;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  @SuppressWarnings("NullAway.Init")
  protected Step() {}

  @SuppressWarnings("NullAway.Init")
  Step(Candidacy candidacy, int number, Stepping.Taken taken) {
    this.id = UUID.randomUUID();
    this.candidacyId = candidacy.id();
    this.number = number;
    this.move = taken.move();
    this.state = candidacy.state();
    this.stage = candidacy.stage();
    this.due = candidacy.due().orElse(null);
    this.reason = taken.reason();
    this.notwithstanding =
        taken.unmet().isEmpty() ? "" : DossierJson.write(new Dossier(taken.unmet(), List.of()));
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

  /// What was not met when the step was taken all the same.
  public List<Dossier.Line> notwithstanding() {
    return notwithstanding.isEmpty() ? List.of() : DossierJson.read(notwithstanding).lines();
  }

  public Stamp taken() {
    return new Stamp(takenAt, takenBy);
  }
}
