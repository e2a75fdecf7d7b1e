package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Stamp;

/// What the authority's people say to each other about an action.
@Entity
@Table(name = "plan_comment")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Comment {
  @Id private UUID id;

  @Column(name = "node_id")
  private UUID nodeId;

  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @SuppressWarnings("NullAway.Init")
  protected Comment() {}

  @SuppressWarnings("NullAway.Init")
  Comment(UUID nodeId, String text, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.nodeId = nodeId;
    this.text = text;
    this.writtenAt = stamp.at();
    this.writtenBy = stamp.by();
  }

  UUID nodeId() {
    return nodeId;
  }

  public String text() {
    return text;
  }

  public Stamp written() {
    return new Stamp(writtenAt, writtenBy);
  }
}
