package tw.jiegui.core.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

/// A frame word for word, known by its content: what an assessment began with never changes under
/// it.
@Entity
@Table(name = "indicator_frame")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class FrameText {
  @Id private String revision;

  private String frame;
  private boolean own;
  private String yaml;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  @SuppressWarnings("NullAway.Init")
  protected FrameText() {}

  @SuppressWarnings("NullAway.Init")
  FrameText(FrameVersion version, boolean own, Stamp stamp) {
    this.revision = version.revision();
    this.frame = version.frame().key();
    this.own = own;
    this.yaml = version.yaml();
    this.keptAt = stamp.at();
    this.keptBy = stamp.by();
  }

  /// The authority laid it down itself.
  void adopt(Stamp stamp) {
    own = true;
    keptAt = stamp.at();
    keptBy = stamp.by();
  }

  String revision() {
    return revision;
  }

  String frame() {
    return frame;
  }

  boolean isOwn() {
    return own;
  }

  String yaml() {
    return yaml;
  }

  Deed deed(String action) {
    var subject = new Deed.Subject("indicator-frame", revision, frame);
    return Deed.of(action, subject, Change.created(Map.of("frame", frame, "revision", revision)));
  }
}
