package tw.jiegui.core.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// What a colleague or an officer says of an indicator; what an officer asks for stays open until
/// somebody settles it.
@Entity
@Table(name = "assessment_comment")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Remark {
  public enum Kind {
    COMMENT,
    REQUEST;

    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id private UUID id;

  @Column(name = "assessment_id")
  private UUID assessmentId;

  private String indicator;
  private String kind;

  @Column(name = "of_office")
  private boolean ofOffice;

  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  @SuppressWarnings("NullAway.Init")
  protected Remark() {}

  /// What is said, by somebody of the authority's office or of the school.
  public record Words(Kind kind, boolean ofOffice, String text) {}

  @SuppressWarnings("NullAway.Init")
  Remark(UUID assessmentId, String indicator, Words words, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.assessmentId = assessmentId;
    this.indicator = indicator;
    this.kind = words.kind().slug();
    this.ofOffice = words.ofOffice();
    this.text = words.text();
    this.writtenAt = stamp.at();
    this.writtenBy = stamp.by();
    this.settledBy = "";
  }

  void settle(Stamp stamp) {
    settledAt = stamp.at();
    settledBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public UUID assessmentId() {
    return assessmentId;
  }

  public String indicator() {
    return indicator;
  }

  public Words words() {
    return new Words(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), ofOffice, text);
  }

  public Stamp written() {
    return new Stamp(writtenAt, writtenBy);
  }

  public Optional<Stamp> settled() {
    return Optional.ofNullable(settledAt).map(at -> new Stamp(at, settledBy));
  }

  public boolean isOpenRequest() {
    return words().kind() == Kind.REQUEST && settledAt == null;
  }

  Map<String, String> named() {
    return Map.of("kind", kind, "text", text);
  }
}
