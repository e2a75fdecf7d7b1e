package tw.jiegui.core.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

@Entity
@Table(name = "school")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class School {
  public enum Status {
    OPEN,
    CLOSED
  }

  @Id private UUID id;
  private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private SchoolKind kind;

  @Enumerated(EnumType.STRING)
  private Ownership ownership;

  private String district;
  private boolean remote;
  private int students;
  private int teachers;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Version private int version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected School() {}

  @SuppressWarnings("NullAway.Init")
  School(UUID id, SchoolDraft.Entry entry, Stamp stamp) {
    this.id = id;
    this.status = Status.OPEN;
    bear(entry.identity(), stamp);
    correct(entry.facts(), stamp);
  }

  /// From now on the school bears this code and these names.
  final void bear(SchoolIdentity identity, Stamp stamp) {
    code = identity.code().value();
    nameZh = identity.nameZh();
    nameEn = identity.nameEn();
    touch(stamp);
  }

  final void correct(SchoolFacts facts, Stamp stamp) {
    kind = facts.kind();
    ownership = facts.ownership();
    district = facts.district();
    remote = facts.remote();
    students = facts.heads().students();
    teachers = facts.heads().teachers();
    touch(stamp);
  }

  void close(Stamp stamp) {
    status = Status.CLOSED;
    touch(stamp);
  }

  void reopen(Stamp stamp) {
    status = Status.OPEN;
    touch(stamp);
  }

  /// Something happened to the school that its own fields don't show.
  void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public SchoolIdentity identity() {
    return new SchoolIdentity(new SchoolCode(code), nameZh, nameEn);
  }

  public SchoolFacts facts() {
    return new SchoolFacts(
        kind, ownership, district, remote, new SchoolFacts.Heads(students, teachers));
  }

  public Status status() {
    return status;
  }

  public boolean isOpen() {
    return status == Status.OPEN;
  }

  public int version() {
    return version;
  }

  /// Every value by its name, for the audit log.
  Map<String, String> named() {
    return named(new SchoolDraft.Entry(identity(), facts()));
  }

  static Map<String, String> named(SchoolDraft.Entry entry) {
    var named = new TreeMap<>(entry.facts().named());
    named.putAll(entry.identity().named());
    return named;
  }

  Deed deed(String action, Change change) {
    var subject = new Deed.Subject("school", id.toString(), code + " " + nameZh);
    return Deed.of(action, subject, change).atSchool(id);
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }
}
