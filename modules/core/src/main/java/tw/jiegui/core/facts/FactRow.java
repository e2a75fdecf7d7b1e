package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;

/// A registered fact on its way through its years: recorded, corrected, withdrawn, brought back.
@MappedSuperclass
public abstract class FactRow {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private int year;

  @Version private int version;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init")
  protected FactRow() {}

  /// Whose fact it is, and of which year.
  public record Owner(UUID school, SchoolYear year) {}

  abstract FactKind kind();

  abstract Values values();

  abstract void put(Values values);

  static FactRow recorded(Owner owner, Fact fact, Stamp stamp) {
    FactRow row =
        switch (fact.kind()) {
          case TEAM_MEMBER -> new TeamMemberRow();
          case ACTIVITY -> new ActivityRow();
          case PARTNERSHIP -> new PartnershipRow();
          case TRAINING -> new TrainingRow();
          case MEETING -> new MeetingRow();
          case COURSE -> new CourseRow();
          case MENTORSHIP -> new MentorshipRow();
        };
    row.id = UUID.randomUUID();
    row.schoolId = owner.school();
    row.year = owner.year().roc();
    row.recordedAt = stamp.at();
    row.recordedBy = stamp.by();
    row.correct(fact, stamp);
    return row;
  }

  void correct(Fact fact, Stamp stamp) {
    put(fact.values());
    touch(stamp);
  }

  void withdraw(Stamp stamp) {
    withdrawnAt = stamp.at();
    touch(stamp);
  }

  void restore(Stamp stamp) {
    withdrawnAt = null;
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  UUID id() {
    return id;
  }

  UUID schoolId() {
    return schoolId;
  }

  SchoolYear year() {
    return new SchoolYear(year);
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  Entry entry() {
    return new Entry(
        id,
        year(),
        Fact.of(kind(), values()),
        new Entry.Standing(
            version,
            isWithdrawn(),
            new Stamp(recordedAt, recordedBy),
            new Stamp(changedAt, changedBy)));
  }

  /// Every value by its name, for the audit log.
  Map<String, String> named() {
    var named = new TreeMap<>(values().words());
    named.put("year", String.valueOf(year));
    return named;
  }

  Deed deed(String verb, Change change) {
    String title = Fact.of(kind(), values()).title();
    var subject = new Deed.Subject(kind().slug(), id.toString(), year + " " + title);
    return Deed.of(kind().slug() + "." + verb, subject, change).atSchool(schoolId);
  }
}
