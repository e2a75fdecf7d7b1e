package tw.jiegui.core.documents;

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
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;

/// A file that a school handed in, or that lies with a toolkit, on its way: taken in, cleared or
/// refused, named, withdrawn, brought back.
@Entity
@Table(name = "document")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Document {
  /// What the scanner said. Where there is none, a document waits, and is served all the same.
  public enum State {
    WAITING,
    CLEAN,
    REFUSED
  }

  /// Whether there is a small picture of it.
  public enum Preview {
    WAITING,
    MADE,
    NONE
  }

  @Id private UUID id;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Column(name = "toolkit_id")
  private @Nullable UUID toolkitId;

  private int year;
  private String name;
  private String description;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private long size;
  private String content;

  @Enumerated(EnumType.STRING)
  private State state;

  private String finding;

  @Enumerated(EnumType.STRING)
  private Preview preview;

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
  protected Document() {}

  @SuppressWarnings("NullAway.Init")
  Document(Home home, Label label, Body body, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.schoolId = home.school();
    this.toolkitId = home.toolkit();
    this.year = home.year().roc();
    this.kind = body.kind();
    this.size = body.size();
    this.content = body.content();
    this.state = State.WAITING;
    this.finding = "";
    this.preview = Preview.WAITING;
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
    this.name = label.name();
    this.description = label.description();
    touch(stamp);
  }

  /// What a document lies with: a school's papers of a year, or a toolkit since a year.
  public sealed interface Home {
    SchoolYear year();

    default @Nullable UUID school() {
      return null;
    }

    default @Nullable UUID toolkit() {
      return null;
    }
  }

  /// Whose document it is, and of which year.
  public record Place(UUID school, SchoolYear year) implements Home {}

  /// With which toolkit it lies, and since which year.
  public record Enclosure(UUID toolkit, SchoolYear year) implements Home {}

  /// What people call it.
  public record Label(String name, String description) {}

  /// What it is: its kind, its size and the keyed hash under which its content is kept.
  public record Body(DocumentKind kind, long size, String content) {}

  void describe(Label label, Stamp stamp) {
    name = label.name();
    description = label.description();
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

  void clear() {
    state = State.CLEAN;
    finding = "";
  }

  void refuse(String found) {
    state = State.REFUSED;
    finding = found.substring(0, Math.min(200, found.length()));
    preview = Preview.NONE;
  }

  void previewed(boolean made) {
    preview = made ? Preview.MADE : Preview.NONE;
  }

  private void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  boolean isOf(UUID school) {
    return school.equals(schoolId);
  }

  public SchoolYear year() {
    return new SchoolYear(year);
  }

  public Label label() {
    return new Label(name, description);
  }

  public String name() {
    return name;
  }

  public Body body() {
    return new Body(kind, size, content);
  }

  public DocumentKind kind() {
    return kind;
  }

  public long size() {
    return size;
  }

  public State state() {
    return state;
  }

  /// What the scanner found in it.
  public String finding() {
    return finding;
  }

  public Preview preview() {
    return preview;
  }

  public int version() {
    return version;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Stamp recorded() {
    return new Stamp(recordedAt, recordedBy);
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  /// Every value by its name, for the audit log.
  Map<String, String> named() {
    return new TreeMap<>(
        Map.of(
            "name", name,
            "description", description,
            "year", String.valueOf(year),
            "kind", kind.name(),
            "size", String.valueOf(size)));
  }

  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("document", id.toString(), name);
    var deed = Deed.of("document." + verb, subject, change);
    return schoolId == null ? deed : deed.atSchool(schoolId);
  }
}
