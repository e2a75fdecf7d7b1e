package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;

/// What was achieved, as somebody stated it. A correction is a new row of a higher revision.
@Entity
@Table(name = "plan_actual")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Actual {
  /// The figure with what backs it: a note, and where the evidence lies.
  public record Statement(Figure figure, String note, String evidence) {}

  @Id private UUID id;

  @Column(name = "indicator_id")
  private UUID indicatorId;

  private int year;
  private int half;
  private int revision;
  private BigDecimal value;
  private @Nullable BigDecimal base;
  private String note;
  private String evidence;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected Actual() {}

  @SuppressWarnings("NullAway.Init")
  Actual(UUID indicatorId, Slot slot, int revision, Statement statement, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.indicatorId = indicatorId;
    this.year = slot.year();
    this.half = slot.half();
    this.revision = revision;
    this.value = statement.figure().value();
    this.base = statement.figure().base();
    this.note = statement.note();
    this.evidence = statement.evidence();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  public Slot slot() {
    return new Slot(year, half);
  }

  public int revision() {
    return revision;
  }

  public Statement statement() {
    var of = base == null ? null : base.stripTrailingZeros();
    return new Statement(new Figure(value.stripTrailingZeros(), of), note, evidence);
  }

  public Figure figure() {
    return statement().figure();
  }

  public Stamp recorded() {
    return new Stamp(recordedAt, recordedBy);
  }

  Change since(@Nullable Actual before) {
    return Change.between(before == null ? Map.of() : before.named(), named());
  }

  private Map<String, String> named() {
    var named = new TreeMap<String, String>();
    named.put("year", year + (half == 0 ? "" : "-" + half));
    named.put("value", Sayings.plain(value));
    var of = base;
    if (of != null) {
      named.put("base", Sayings.plain(of));
    }
    named.put("note", note);
    named.put("evidence", evidence);
    return named;
  }
}
