package tw.jiegui.core.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Person;

/// Changes that somebody wants, until a second person of the authority has decided.
@Entity
@Table(name = "policy_proposal")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Proposal {
  public enum State {
    OPEN,
    APPROVED,
    REJECTED,
    WITHDRAWN
  }

  @Id private UUID id;
  private String reason;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "based_on")
  private int basedOn;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  private String note;
  private @Nullable Integer revision;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  @SuppressWarnings("NullAway.Init")
  Proposal(String reason, int basedOn, Person person, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.reason = reason;
    this.state = State.OPEN;
    this.basedOn = basedOn;
    this.proposedBy = person.subject();
    this.proposedByName = stamp.by();
    this.proposedAt = stamp.at();
    this.decidedByName = "";
    this.note = "";
  }

  void approve(int becomes, String why, Stamp stamp) {
    decide(State.APPROVED, why, stamp);
    revision = becomes;
  }

  void reject(String why, Stamp stamp) {
    decide(State.REJECTED, why, stamp);
  }

  void withdraw(Stamp stamp) {
    decide(State.WITHDRAWN, "", stamp);
  }

  private void decide(State decided, String why, Stamp stamp) {
    state = decided;
    note = why;
    decidedAt = stamp.at();
    decidedByName = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public String reason() {
    return reason;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isBy(Person person) {
    return proposedBy.equals(person.subject());
  }

  /// The revision that was in force when it was thought of.
  public int basedOn() {
    return basedOn;
  }

  public Stamp proposed() {
    return new Stamp(proposedAt, proposedByName);
  }

  public @Nullable Stamp decided() {
    return decidedAt == null ? null : new Stamp(decidedAt, decidedByName);
  }

  public String note() {
    return note;
  }

  /// The revision that it became.
  public @Nullable Integer revision() {
    return revision;
  }

  public int version() {
    return version;
  }

  Deed deed(String action, Map<String, String> about) {
    return Deed.of(
        action, new Deed.Subject("policy-proposal", id.toString(), reason), Change.created(about));
  }
}
