package tw.jiegui.core.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.documents.Document.Home;

/// A file on its way in: announced, coming piece by piece, and at last a document.
@Entity
@Table(name = "document_upload")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class DocumentUpload {
  @Id private UUID id;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Column(name = "toolkit_id")
  private @Nullable UUID toolkitId;

  private int year;
  private String name;
  private long size;
  private String digest;
  private long received;

  @Column(name = "document_id")
  private @Nullable UUID documentId;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @SuppressWarnings("NullAway.Init")
  protected DocumentUpload() {}

  @SuppressWarnings("NullAway.Init")
  DocumentUpload(Home home, Announced announced, Acting acting, Instant now) {
    this.id = UUID.randomUUID();
    this.schoolId = home.school();
    this.toolkitId = home.toolkit();
    this.year = home.year().roc();
    this.name = announced.name();
    this.size = announced.size();
    this.digest = announced.digest();
    this.begunBy = acting.person().subject();
    this.touchedAt = now;
  }

  /// What somebody is about to send; the SHA-256 of the whole, as hexadecimal digits, or nothing.
  public record Announced(String name, long size, String digest) {}

  boolean isOf(Home home, Acting acting) {
    return Objects.equals(schoolId, home.school())
        && Objects.equals(toolkitId, home.toolkit())
        && year == home.year().roc()
        && begunBy.equals(acting.person().subject());
  }

  void grow(long bytes, Instant now) {
    received += bytes;
    touchedAt = now;
  }

  void became(Document document, Instant now) {
    documentId = document.id();
    touchedAt = now;
  }

  public UUID id() {
    return id;
  }

  public Announced announced() {
    return new Announced(name, size, digest);
  }

  public long received() {
    return received;
  }

  public boolean isWhole() {
    return received == size;
  }

  Optional<UUID> document() {
    return Optional.ofNullable(documentId);
  }
}
