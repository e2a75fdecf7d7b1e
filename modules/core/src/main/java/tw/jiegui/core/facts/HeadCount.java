package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

/// How many a school had in one year, where it says so itself instead of leaving it to the
/// register.
@Entity
@Table(name = "head_count")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class HeadCount {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private int year;
  private int students;
  private int teachers;

  @Version private int version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected HeadCount() {}

  @SuppressWarnings("NullAway.Init")
  HeadCount(FactRow.Owner owner, Heads.Count count, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.schoolId = owner.school();
    this.year = owner.year().roc();
    put(count, stamp);
  }

  final void put(Heads.Count count, Stamp stamp) {
    students = count.students();
    teachers = count.teachers();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  UUID schoolId() {
    return schoolId;
  }

  int version() {
    return version;
  }

  Heads heads() {
    return new Heads(
        new Heads.Count(students, teachers),
        new Heads.OfSchool(version, new Stamp(changedAt, changedBy)));
  }

  Deed deed(Change change) {
    var subject = new Deed.Subject("head-count", id.toString(), String.valueOf(year));
    return Deed.of("head-count.told", subject, change).atSchool(schoolId);
  }

  Map<String, String> named() {
    return heads().count().named();
  }
}
