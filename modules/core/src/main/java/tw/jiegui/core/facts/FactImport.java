package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Upload;

/// A file that somebody uploaded, kept between what it would do and doing it.
@Entity
@Table(name = "fact_import")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class FactImport {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private int year;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

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

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected FactImport() {}

  @SuppressWarnings("NullAway.Init")
  FactImport(FactRow.Owner owner, FactKind kind, Upload upload, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.schoolId = owner.school();
    this.year = owner.year().roc();
    this.kind = kind;
    this.fileName = upload.fileName();
    this.content = upload.content();
    this.uploadedAt = stamp.at();
    this.uploadedBy = stamp.by();
    this.appliedBy = "";
  }

  void applied(int number, Stamp stamp) {
    added = number;
    appliedAt = stamp.at();
    appliedBy = stamp.by();
  }

  boolean belongsTo(FactRow.Owner owner, FactKind wanted) {
    return schoolId.equals(owner.school())
        && owner.year().equals(new SchoolYear(year))
        && kind == wanted;
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

  public boolean isApplied() {
    return appliedAt != null;
  }

  public int added() {
    return added;
  }
}
