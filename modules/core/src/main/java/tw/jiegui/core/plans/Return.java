package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// A question as it lies with one school: open until the school answers, and what it said.
@Entity
@Table(name = "plan_return")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Return {
  public record Answer(BigDecimal value, String note) {}

  @Id private UUID id;

  @Column(name = "question_id")
  private UUID questionId;

  @Column(name = "school_id")
  private UUID schoolId;

  private @Nullable BigDecimal value;
  private String note;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  private int reminders;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Return() {}

  @SuppressWarnings("NullAway.Init")
  Return(UUID questionId, UUID schoolId) {
    this.id = UUID.randomUUID();
    this.questionId = questionId;
    this.schoolId = schoolId;
    this.note = "";
    this.answeredBy = "";
  }

  void answer(Answer answer, Stamp stamp) {
    value = answer.value();
    note = answer.note();
    answeredAt = stamp.at();
    answeredBy = stamp.by();
  }

  void remind(Instant now) {
    reminders++;
    remindedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID questionId() {
    return questionId;
  }

  public UUID schoolId() {
    return schoolId;
  }

  public Optional<Answer> answer() {
    return Optional.ofNullable(value).map(said -> new Answer(said.stripTrailingZeros(), note));
  }

  public Optional<Stamp> answered() {
    return Optional.ofNullable(answeredAt).map(at -> new Stamp(at, answeredBy));
  }

  public int reminders() {
    return reminders;
  }

  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  public int version() {
    return version;
  }

  Map<String, String> named() {
    return answer()
        .map(said -> Map.of("value", Sayings.plain(said.value()), "note", said.note()))
        .orElse(Map.of());
  }
}
