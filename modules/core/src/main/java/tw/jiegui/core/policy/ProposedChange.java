package tw.jiegui.core.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/// One line of a proposal.
@Entity
@Table(name = "policy_change")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class ProposedChange {
  @Id private UUID id;

  @Column(name = "proposal_id")
  private UUID proposalId;

  /// Where it stands among the lines of its proposal; only queries ask for it.
  @SuppressWarnings("UnusedVariable")
  private int position;

  private String path;
  private String part;
  private @Nullable String before;
  private @Nullable String after;

  @SuppressWarnings("NullAway.Init")
  protected ProposedChange() {}

  @SuppressWarnings("NullAway.Init")
  ProposedChange(Proposal proposal, int position, PolicyChange change) {
    this.id = UUID.randomUUID();
    this.proposalId = proposal.id();
    this.position = position;
    this.path = change.path();
    this.part = change.part();
    this.before = change.before();
    this.after = change.after();
  }

  UUID proposalId() {
    return proposalId;
  }

  PolicyChange change() {
    return new PolicyChange(path, part, before, after);
  }
}
