package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// A goal, a strategy or an action.
@Entity
@Table(name = "plan_node")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class PlanNode {
  /// Where in a plan it stands.
  record Seat(UUID planId, @Nullable UUID parentId, NodeKind kind, int position) {}

  public record Text(String number, Bilingual name, Bilingual about, Bilingual source) {}

  /// Whom it concerns, in which years, and who sees to it.
  public record Reach(Set<Stage> stages, int firstYear, int lastYear, String section) {}

  public record Content(Text text, Reach reach) {}

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "parent_id")
  private @Nullable UUID parentId;

  @Enumerated(EnumType.STRING)
  private NodeKind kind;

  private int position;
  private String number;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "about_zh")
  private String aboutZh;

  @Column(name = "about_en")
  private String aboutEn;

  private boolean elementary;
  private boolean junior;
  private boolean senior;

  @Column(name = "first_year")
  private int firstYear;

  @Column(name = "last_year")
  private int lastYear;

  private String section;

  @Column(name = "source_zh")
  private String sourceZh;

  @Column(name = "source_en")
  private String sourceEn;

  private boolean archived;

  @Version private int version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected PlanNode() {}

  @SuppressWarnings("NullAway.Init")
  PlanNode(UUID id, Seat seat, Content content, Stamp stamp) {
    this.id = id;
    this.planId = seat.planId();
    this.kind = seat.kind();
    seat(seat.parentId(), seat.position());
    describe(content, stamp);
  }

  final void seat(@Nullable UUID parent, int place) {
    parentId = parent;
    position = place;
  }

  final void describe(Content content, Stamp stamp) {
    var text = content.text();
    number = text.number();
    nameZh = text.name().zh();
    nameEn = text.name().en();
    aboutZh = text.about().zh();
    aboutEn = text.about().en();
    sourceZh = text.source().zh();
    sourceEn = text.source().en();
    var reach = content.reach();
    elementary = reach.stages().contains(Stage.ELEMENTARY);
    junior = reach.stages().contains(Stage.JUNIOR);
    senior = reach.stages().contains(Stage.SENIOR);
    firstYear = reach.firstYear();
    lastYear = reach.lastYear();
    section = reach.section();
    touch(stamp);
  }

  void archive(Stamp stamp) {
    archived = true;
    touch(stamp);
  }

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

  public Optional<UUID> parentId() {
    return Optional.ofNullable(parentId);
  }

  public NodeKind kind() {
    return kind;
  }

  int position() {
    return position;
  }

  public String number() {
    return number;
  }

  public Bilingual name() {
    return new Bilingual(nameZh, nameEn.isEmpty() ? nameZh : nameEn);
  }

  public Bilingual about() {
    return new Bilingual(aboutZh, aboutEn.isEmpty() ? aboutZh : aboutEn);
  }

  public Bilingual source() {
    return new Bilingual(sourceZh, sourceEn);
  }

  public Content content() {
    return new Content(
        new Text(number, new Bilingual(nameZh, nameEn), new Bilingual(aboutZh, aboutEn), source()),
        reach());
  }

  public Reach reach() {
    var stages = EnumSet.noneOf(Stage.class);
    if (elementary) {
      stages.add(Stage.ELEMENTARY);
    }
    if (junior) {
      stages.add(Stage.JUNIOR);
    }
    if (senior) {
      stages.add(Stage.SENIOR);
    }
    return new Reach(stages, firstYear, lastYear, section);
  }

  public boolean runsIn(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /// An action that names no stage concerns all schools.
  boolean concerns(Set<Stage> stages) {
    var own = reach().stages();
    return own.isEmpty() || own.stream().anyMatch(stages::contains);
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
        "number", number,
        "name_zh", nameZh,
        "name_en", nameEn,
        "about_zh", aboutZh,
        "stages", reach().stages().toString(),
        "years", firstYear + ".." + lastYear,
        "section", section);
  }

  Deed deed(String action, Change change) {
    return Deed.of(
        action, new Deed.Subject("plan-node", id.toString(), number + " " + nameZh), change);
  }
}
