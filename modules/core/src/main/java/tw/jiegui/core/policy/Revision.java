package tw.jiegui.core.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// A whole policy as it was from one approval to the next. Never changed, so that a case can be
/// decided, and explained, by the revision that it began with.
@Entity
@Table(name = "policy_revision")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Revision {
  @Id private int number;
  private String document;

  @Column(name = "proposal_id")
  private @Nullable UUID proposalId;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  @SuppressWarnings("NullAway.Init")
  Revision(int number, Policy policy, UUID proposal, Stamp approved) {
    this.number = number;
    this.document = PolicyWriter.write(policy);
    this.proposalId = proposal;
    this.approvedAt = approved.at();
    this.approvedBy = approved.by();
  }

  public int number() {
    return number;
  }

  String document() {
    return document;
  }

  /// The first came with the software and was proposed by nobody.
  public @Nullable UUID proposalId() {
    return proposalId;
  }

  public Stamp approved() {
    return new Stamp(approvedAt, approvedBy);
  }
}
