package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/// What a reviewer says to one question, field by field.
@Entity
@Table(name = "review_mark")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Mark {
  @Id private UUID id;

  @Column(name = "sheet_id")
  private UUID sheetId;

  private String question;
  private String judgement;

  @Column(name = "judgement_at")
  private @Nullable Instant judgementAt;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  private @Nullable BigDecimal points;

  private String reason;

  @Column(name = "reason_at")
  private @Nullable Instant reasonAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Mark() {}

  Mark(UUID sheetId, String question) {
    this.id = UUID.randomUUID();
    this.sheetId = sheetId;
    this.question = question;
    this.judgement = "";
    this.reason = "";
  }

  void write(MarkField field, String value, Marking marking, Instant at) {
    switch (field) {
      case JUDGEMENT -> {
        judgement = value;
        points = marking.points(value).orElse(null);
        judgementAt = at;
      }
      case REASON -> {
        reason = value;
        reasonAt = at;
      }
    }
  }

  public String value(MarkField field) {
    return switch (field) {
      case JUDGEMENT -> judgement;
      case REASON -> reason;
    };
  }

  /// When a field was last written.
  public Optional<Instant> written(MarkField field) {
    return Optional.ofNullable(
        switch (field) {
          case JUDGEMENT -> judgementAt;
          case REASON -> reasonAt;
        });
  }

  UUID sheetId() {
    return sheetId;
  }

  public String question() {
    return question;
  }

  public String judgement() {
    return judgement;
  }

  public String reason() {
    return reason;
  }

  public int version() {
    return version;
  }

  /// What is still missing of it.
  List<Missing> missing() {
    return judgement.isEmpty()
        ? List.of(new Missing(question, Missing.Kind.JUDGEMENT))
        : Missing.isReason(reason)
            ? List.of()
            : List.of(new Missing(question, Missing.Kind.REASON));
  }

  Map<String, String> named() {
    return Map.of("judgement", judgement, "reason", reason);
  }
}
