package tw.jiegui.core.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.schools.Upload;

/// A file of people, kept until it is applied, discarded or forgotten.
@Entity
@Table(name = "member_import")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class MemberImport {
  @Id private UUID id;

  @Column(name = "file_name")
  private String fileName;

  private byte[] content;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  private String owner;
  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected MemberImport() {}

  MemberImport(Upload upload, Person by, Instant now) {
    this.id = UUID.randomUUID();
    this.fileName = upload.fileName();
    this.content = upload.content();
    this.uploadedAt = now;
    this.uploadedBy = by.name();
    this.owner = by.subject();
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

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public String uploadedBy() {
    return uploadedBy;
  }

  /// A file of people is shown to the one who brought it, and to nobody else.
  boolean isOf(Person person) {
    return owner.equals(person.subject());
  }
}
