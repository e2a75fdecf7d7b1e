package tw.jiegui.core.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// What a school says of one indicator, field by field, and how far its evidence reaches.
@Entity
@Table(name = "assessment_answer")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Answer {
  @Id private UUID id;

  @Column(name = "assessment_id")
  private UUID assessmentId;

  private String indicator;
  private String text;

  @Column(name = "text_at")
  private @Nullable Instant textAt;

  @Column(name = "text_by")
  private String textBy;

  private String judgement;

  @Column(name = "judgement_at")
  private @Nullable Instant judgementAt;

  @Column(name = "judgement_by")
  private String judgementBy;

  private String state;

  @Column(name = "items_met")
  private int itemsMet;

  @Column(name = "items_needed")
  private int itemsNeeded;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Answer() {}

  @SuppressWarnings("NullAway.Init")
  Answer(UUID assessmentId, String indicator, Progress progress) {
    this.id = UUID.randomUUID();
    this.assessmentId = assessmentId;
    this.indicator = indicator;
    this.text = "";
    this.textBy = "";
    this.judgement = Judgement.UNSAID.slug();
    this.judgementBy = "";
    stand(progress);
  }

  final void stand(Progress progress) {
    state = progress.state().slug();
    itemsMet = progress.met();
    itemsNeeded = progress.needed();
  }

  void write(AnswerField field, String value, Stamp stamp) {
    switch (field) {
      case TEXT -> {
        text = value;
        textAt = stamp.at();
        textBy = stamp.by();
      }
      case JUDGEMENT -> {
        judgement = value;
        judgementAt = stamp.at();
        judgementBy = stamp.by();
      }
    }
  }

  public String value(AnswerField field) {
    return switch (field) {
      case TEXT -> text;
      case JUDGEMENT -> judgement;
    };
  }

  /// Who wrote a field last, and when.
  public Optional<Stamp> written(AnswerField field) {
    return switch (field) {
      case TEXT -> Optional.ofNullable(textAt).map(at -> new Stamp(at, textBy));
      case JUDGEMENT -> Optional.ofNullable(judgementAt).map(at -> new Stamp(at, judgementBy));
    };
  }

  public UUID id() {
    return id;
  }

  UUID assessmentId() {
    return assessmentId;
  }

  public String indicator() {
    return indicator;
  }

  public String text() {
    return text;
  }

  public Judgement judgement() {
    return Judgement.of(judgement).orElseThrow();
  }

  public Progress progress() {
    return new Progress(Progress.State.of(state), itemsMet, itemsNeeded);
  }

  public int version() {
    return version;
  }

  Map<String, String> named() {
    return Map.of("text", text, "judgement", judgement);
  }
}
