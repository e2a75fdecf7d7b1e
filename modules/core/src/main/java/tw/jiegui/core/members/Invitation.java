package tw.jiegui.core.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Membership.Post;

/// A post offered to somebody, who takes it up by following a link.
@Entity
@Table(name = "invitation")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Invitation {
  public enum State {
    PENDING,
    EXPIRED,
    ACCEPTED,
    WITHDRAWN
  }

  /// Who is invited.
  public record Guest(String email, String name) {}

  /// Which post, from which day (or that of the acceptance) to which last day (or open).
  public record Offer(Post post, @Nullable LocalDate since, @Nullable LocalDate until) {
    Membership.Term termFrom(LocalDate today) {
      LocalDate first = since == null || since.isBefore(today) ? today : since;
      return new Membership.Term(first, until);
    }

    boolean isOver(LocalDate today) {
      return until != null && until.isBefore(today);
    }
  }

  @Id private UUID id;

  @Column(name = "secret_hash")
  private String secretHash;

  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Column(name = "membership_since")
  private @Nullable LocalDate membershipSince;

  @Column(name = "membership_until")
  private @Nullable LocalDate membershipUntil;

  @Column(name = "invited_by")
  private String invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "accepted_by")
  private @Nullable UUID acceptedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  @SuppressWarnings("NullAway.Init")
  Invitation(Guest guest, Offer offer, Letter letter) {
    this.id = UUID.randomUUID();
    this.email = guest.email();
    this.name = guest.name();
    this.role = offer.post().role();
    this.schoolId = offer.post().schoolId();
    this.membershipSince = offer.since();
    this.membershipUntil = offer.until();
    this.invitedBy = letter.by();
    this.invitedAt = letter.at();
    renew(letter);
  }

  /// A new link; the one before leads nowhere from now on.
  final void renew(Letter letter) {
    secretHash = letter.secret().hash();
    expiresAt = letter.expiresAt();
  }

  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  void accept(Member taker, Instant now) {
    acceptedAt = now;
    acceptedBy = taker.id();
  }

  public State state(Instant now) {
    if (acceptedAt != null) {
      return State.ACCEPTED;
    }
    if (withdrawnAt != null) {
      return State.WITHDRAWN;
    }
    return now.isBefore(expiresAt) ? State.PENDING : State.EXPIRED;
  }

  /// Neither accepted nor withdrawn: a new link can still be sent.
  public boolean isUnanswered() {
    return acceptedAt == null && withdrawnAt == null;
  }

  public UUID id() {
    return id;
  }

  public Guest guest() {
    return new Guest(email, name);
  }

  public Offer offer() {
    return new Offer(new Post(role, schoolId), membershipSince, membershipUntil);
  }

  public String invitedBy() {
    return invitedBy;
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public Optional<UUID> acceptedBy() {
    return Optional.ofNullable(acceptedBy);
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  public int version() {
    return version;
  }
}
