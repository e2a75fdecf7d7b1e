package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.policy.Bilingual;

@Entity
@Table(name = "plan")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Plan {
  /// What a plan says of itself, apart from its parts.
  public record Head(
      Bilingual name,
      Years years,
      Map<NodeKind, Bilingual> words,
      Bilingual aims,
      Bilingual source) {}

  @Id private UUID id;
  private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Years.Calendar calendar;

  @Column(name = "first_year")
  private int firstYear;

  @Column(name = "last_year")
  private int lastYear;

  @Column(name = "goal_zh")
  private String goalZh;

  @Column(name = "goal_en")
  private String goalEn;

  @Column(name = "strategy_zh")
  private String strategyZh;

  @Column(name = "strategy_en")
  private String strategyEn;

  @Column(name = "action_zh")
  private String actionZh;

  @Column(name = "action_en")
  private String actionEn;

  @Column(name = "aims_zh")
  private String aimsZh;

  @Column(name = "aims_en")
  private String aimsEn;

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
  protected Plan() {}

  @SuppressWarnings("NullAway.Init")
  Plan(UUID id, String code, Head head, Stamp stamp) {
    this.id = id;
    this.code = code;
    this.calendar = head.years().calendar();
    describe(head, stamp);
  }

  final void describe(Head head, Stamp stamp) {
    nameZh = head.name().zh();
    nameEn = head.name().en();
    firstYear = head.years().first();
    lastYear = head.years().last();
    var goal = word(head, NodeKind.GOAL);
    var strategy = word(head, NodeKind.STRATEGY);
    var action = word(head, NodeKind.ACTION);
    goalZh = goal.zh();
    goalEn = goal.en();
    strategyZh = strategy.zh();
    strategyEn = strategy.en();
    actionZh = action.zh();
    actionEn = action.en();
    aimsZh = head.aims().zh();
    aimsEn = head.aims().en();
    sourceZh = head.source().zh();
    sourceEn = head.source().en();
    touch(stamp);
  }

  private static Bilingual word(Head head, NodeKind kind) {
    return head.words().getOrDefault(kind, Aim.NO_WORDS);
  }

  void archive(boolean away, Stamp stamp) {
    archived = away;
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public Bilingual name() {
    return new Bilingual(nameZh, nameEn.isEmpty() ? nameZh : nameEn);
  }

  public Years years() {
    return new Years(calendar, firstYear, lastYear);
  }

  /// What this authority calls the levels of its plan.
  public Bilingual word(NodeKind kind) {
    return switch (kind) {
      case GOAL -> new Bilingual(goalZh, goalEn);
      case STRATEGY -> new Bilingual(strategyZh, strategyEn);
      case ACTION -> new Bilingual(actionZh, actionEn);
    };
  }

  public Head head() {
    var words = new TreeMap<NodeKind, Bilingual>();
    for (var kind : NodeKind.values()) {
      words.put(kind, word(kind));
    }
    return new Head(
        new Bilingual(nameZh, nameEn), years(), words, new Bilingual(aimsZh, aimsEn), source());
  }

  /// One a line.
  public List<Bilingual> aims() {
    var zh = aimsZh.lines().toList();
    var en = aimsEn.lines().toList();
    return IntStream.range(0, zh.size())
        .mapToObj(i -> new Bilingual(zh.get(i), i < en.size() ? en.get(i) : zh.get(i)))
        .toList();
  }

  public Bilingual source() {
    return new Bilingual(sourceZh, sourceEn);
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
        "name_zh",
        nameZh,
        "name_en",
        nameEn,
        "years",
        years().notation(),
        "archived",
        String.valueOf(archived));
  }

  Deed deed(String action, Change change) {
    return Deed.of(action, new Deed.Subject("plan", id.toString(), nameZh), change);
  }
}
