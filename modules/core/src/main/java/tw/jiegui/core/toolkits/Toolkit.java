package tw.jiegui.core.toolkits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.schools.Stage;

/// A toolkit as its authors and moderators see it.
@Entity
@Table(name = "toolkit")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Toolkit {
  @Id private UUID id;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Enumerated(EnumType.STRING)
  private ToolkitKind kind;

  private boolean elementary;
  private boolean junior;
  private boolean senior;
  private String frame;
  private String place;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "summary_zh")
  private String summaryZh;

  @Column(name = "steps_zh")
  private String stepsZh;

  @Column(name = "example_zh")
  private String exampleZh;

  @Column(name = "mistakes_zh")
  private String mistakesZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "summary_en")
  private String summaryEn;

  @Column(name = "steps_en")
  private String stepsEn;

  @Column(name = "example_en")
  private String exampleEn;

  @Column(name = "mistakes_en")
  private String mistakesEn;

  private String links;

  @Enumerated(EnumType.STRING)
  private ToolkitState state;

  private String reply;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Version private int version;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected Toolkit() {}

  @SuppressWarnings("NullAway.Init")
  Toolkit(UUID id, @Nullable UUID schoolId, Content content, Stamp stamp) {
    this.id = id;
    this.schoolId = schoolId;
    this.state = ToolkitState.DRAFT;
    this.reply = "";
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
    put(content);
    touch(stamp);
  }

  /// What was published stays as it was until somebody publishes again.
  void write(Content content, Stamp stamp) {
    put(content);
    change(stamp);
  }

  void change(Stamp stamp) {
    state = state == ToolkitState.SUBMITTED ? ToolkitState.SUBMITTED : ToolkitState.DRAFT;
    touch(stamp);
  }

  void turn(ToolkitState next, String answer, Stamp stamp) {
    state = next;
    reply = answer;
    switch (next) {
      case PUBLISHED -> publishedAt = stamp.at();
      case RETURNED, WITHDRAWN -> publishedAt = null;
      case DRAFT, SUBMITTED -> {}
    }
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  private void put(Content content) {
    var reach = content.reach();
    kind = reach.kind();
    elementary = reach.stages().contains(Stage.ELEMENTARY);
    junior = reach.stages().contains(Stage.JUNIOR);
    senior = reach.stages().contains(Stage.SENIOR);
    frame = reach.frame();
    place = reach.place();
    titleZh = content.zh().title();
    summaryZh = content.zh().summary();
    stepsZh = content.zh().steps();
    exampleZh = content.zh().example();
    mistakesZh = content.zh().mistakes();
    titleEn = content.en().title();
    summaryEn = content.en().summary();
    stepsEn = content.en().steps();
    exampleEn = content.en().example();
    mistakesEn = content.en().mistakes();
    links = String.join("\n", content.links());
  }

  public Content content() {
    return new Content(
        new Content.Reach(kind, stages(elementary, junior, senior), frame, place),
        new Prose(titleZh, summaryZh, stepsZh, exampleZh, mistakesZh),
        new Prose(titleEn, summaryEn, stepsEn, exampleEn, mistakesEn),
        Prose.lines(links));
  }

  static Set<Stage> stages(boolean elementary, boolean junior, boolean senior) {
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
    return stages;
  }

  public UUID id() {
    return id;
  }

  public Optional<UUID> schoolId() {
    return Optional.ofNullable(schoolId);
  }

  public ToolkitState state() {
    return state;
  }

  /// Why it was returned or taken down.
  public String reply() {
    return reply;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  public int version() {
    return version;
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("toolkit", id.toString(), titleZh);
    var deed = Deed.of("toolkit." + verb, subject, change);
    return schoolId == null ? deed : deed.atSchool(schoolId);
  }
}
