package tw.jiegui.core.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// A file that somebody uploaded, kept between what it would do and doing it.
@Entity
@Table(name = "school_import")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class SchoolImport {
  @Id private UUID id;

  @Column(name = "file_name")
  private String fileName;

  private byte[] content;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "applied_at")
  private @Nullable Instant appliedAt;

  @Column(name = "applied_by")
  private String appliedBy;

  private int added;
  private int changed;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected SchoolImport() {}

  @SuppressWarnings("NullAway.Init")
  SchoolImport(Upload upload, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.fileName = upload.fileName();
    this.content = upload.content();
    this.uploadedAt = stamp.at();
    this.uploadedBy = stamp.by();
    this.appliedBy = "";
  }

  void applied(ImportPlan.Counts counts, Stamp stamp) {
    added = Math.toIntExact(counts.added());
    changed = Math.toIntExact(counts.changed());
    appliedAt = stamp.at();
    appliedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  byte[] content() {
    return content.clone();
  }

  public Stamp uploaded() {
    return new Stamp(uploadedAt, uploadedBy);
  }

  public boolean isApplied() {
    return appliedAt != null;
  }

  /// What an applied import did, and when.
  public Result result() {
    if (appliedAt == null) {
      throw new IllegalStateException("not applied: " + id);
    }
    return new Result(added, changed, new Stamp(appliedAt, appliedBy));
  }

  public record Result(int added, int changed, Stamp applied) {}
}
