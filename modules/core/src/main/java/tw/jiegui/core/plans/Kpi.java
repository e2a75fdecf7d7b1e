package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// What is measured, at an action, a strategy, a goal or the plan as a whole.
@Entity
@Table(name = "plan_indicator")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Kpi {
  record Seat(UUID planId, @Nullable UUID nodeId, String code, int position) {}

  public record Content(
      Bilingual name,
      Course.Nature nature,
      @Nullable Stage stage,
      Bilingual base,
      Bilingual note,
      String metric) {}

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "node_id")
  private @Nullable UUID nodeId;

  private String code;
  private int position;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "at_least")
  private boolean atLeast;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  @Enumerated(EnumType.STRING)
  private @Nullable Stage stage;

  @Column(name = "unit_zh")
  private String unitZh;

  @Column(name = "unit_en")
  private String unitEn;

  @Column(name = "base_zh")
  private String baseZh;

  @Column(name = "base_en")
  private String baseEn;

  @Column(name = "note_zh")
  private String noteZh;

  @Column(name = "note_en")
  private String noteEn;

  private String metric;
  private boolean archived;

  @Version private int version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected Kpi() {}

  @SuppressWarnings("NullAway.Init")
  Kpi(UUID id, Seat seat, Content content, Stamp stamp) {
    this.id = id;
    this.planId = seat.planId();
    this.nodeId = seat.nodeId();
    this.code = seat.code();
    this.position = seat.position();
    describe(content, stamp);
  }

  final void describe(Content content, Stamp stamp) {
    nameZh = content.name().zh();
    nameEn = content.name().en();
    var nature = content.nature();
    kind = nature.kind();
    direction = nature.direction();
    atLeast = nature.atLeast();
    rhythm = nature.rhythm();
    unitZh = nature.unit().zh();
    unitEn = nature.unit().en();
    stage = content.stage();
    baseZh = content.base().zh();
    baseEn = content.base().en();
    noteZh = content.note().zh();
    noteEn = content.note().en();
    metric = content.metric();
    touch(stamp);
  }

  void archive(Stamp stamp) {
    archived = true;
    touch(stamp);
  }

  /// Its targets changed.
  final void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  public Optional<UUID> nodeId() {
    return Optional.ofNullable(nodeId);
  }

  int position() {
    return position;
  }

  public String code() {
    return code;
  }

  public Bilingual name() {
    return new Bilingual(nameZh, nameEn.isEmpty() ? nameZh : nameEn);
  }

  public Course.Nature nature() {
    return new Course.Nature(kind, direction, atLeast, rhythm, unit());
  }

  private Bilingual unit() {
    return new Bilingual(unitZh, unitEn);
  }

  public Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }

  public Bilingual base() {
    return new Bilingual(baseZh, baseEn);
  }

  public Bilingual note() {
    return new Bilingual(noteZh, noteEn);
  }

  public String metric() {
    return metric;
  }

  public Content content() {
    return new Content(new Bilingual(nameZh, nameEn), nature(), stage, base(), note(), metric);
  }

  public boolean isArchived() {
    return archived;
  }

  public int version() {
    return version;
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  Map<String, String> named() {
    return Map.of(
        "name_zh", nameZh,
        "name_en", nameEn,
        "kind", kind.name(),
        "direction", direction.name(),
        "rhythm", rhythm.name(),
        "unit", unitZh,
        "base", baseZh);
  }

  Deed deed(String action, Change change) {
    return Deed.of(action, new Deed.Subject("plan-indicator", id.toString(), nameZh), change);
  }
}
