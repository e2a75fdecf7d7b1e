package tw.jiegui.core.composing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeVersion;
import tw.jiegui.core.certification.SchemeWriter;

/// A scheme, or its next version, on its way to being published.
@Entity
@Table(name = "scheme_draft")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class SchemeDraft {
  @Id private UUID id;
  private String scheme;
  private String sheet;

  @Column(name = "proposal_id")
  private @Nullable UUID proposalId;

  private @Nullable String yaml;

  @Column(name = "begins_on")
  private @Nullable LocalDate beginsOn;

  @Version private int version;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected SchemeDraft() {}

  @SuppressWarnings("NullAway.Init")
  SchemeDraft(String scheme, Sheet sheet, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.scheme = scheme;
    this.begunAt = stamp.at();
    this.begunBy = stamp.by();
    write(sheet, stamp);
  }

  /// What was proposed before is proposed no longer.
  final void write(Sheet typed, Stamp stamp) {
    sheet = typed.json();
    proposalId = null;
    yaml = null;
    beginsOn = null;
    touch(stamp);
  }

  void propose(UUID proposal, Composed composed, Stamp stamp) {
    proposalId = proposal;
    yaml = SchemeWriter.write(composed.scheme());
    beginsOn = composed.from().firstDay();
    touch(stamp);
  }

  private void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public String scheme() {
    return scheme;
  }

  public Sheet sheet() {
    return Sheet.read(sheet);
  }

  public Optional<UUID> proposalId() {
    return Optional.ofNullable(proposalId);
  }

  /// As it was proposed, and from when on it is to count.
  record Proposed(Scheme scheme, LocalDate beginsOn) {}

  Optional<Proposed> proposed() {
    return yaml == null || beginsOn == null
        ? Optional.empty()
        : Optional.of(
            new Proposed(SchemeVersion.read("scheme draft " + id, 0, yaml).scheme(), beginsOn));
  }

  public int version() {
    return version;
  }

  public Stamp begun() {
    return new Stamp(begunAt, begunBy);
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("scheme", id.toString(), scheme);
    return Deed.of("scheme." + verb, subject, change);
  }
}
