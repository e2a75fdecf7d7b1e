package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;

/// A reviewer's part in a round.
@Entity
@Table(name = "review_sheet")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Sheet {
  @Id private UUID id;

  @Column(name = "round_id")
  private UUID roundId;

  @Column(name = "reviewer_id")
  private UUID reviewerId;

  @Enumerated(EnumType.STRING)
  private SheetState state;

  private String why;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Sheet() {}

  @SuppressWarnings("NullAway.Init")
  Sheet(UUID roundId, UUID reviewerId, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.roundId = roundId;
    this.reviewerId = reviewerId;
    this.askedAt = stamp.at();
    this.askedBy = stamp.by();
    become(SheetState.ASKED, "", stamp);
  }

  private void become(SheetState now, String because, Stamp stamp) {
    state = now;
    why = because;
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  /// Declared that nothing binds him to the applicant.
  void accept(Stamp stamp) {
    become(SheetState.WRITING, "", stamp);
    acceptedAt = stamp.at();
  }

  void refuse(SheetState how, String because, Stamp stamp) {
    become(how, because, stamp);
  }

  void submit(Stamp stamp) {
    become(SheetState.SUBMITTED, "", stamp);
    submittedAt = stamp.at();
  }

  void comeBack(String because, Stamp stamp) {
    become(SheetState.RETURNED, because, stamp);
  }

  void release(String because, Stamp stamp) {
    become(SheetState.RELEASED, because, stamp);
  }

  void remind(Stamp stamp) {
    remindedAt = stamp.at();
  }

  public UUID id() {
    return id;
  }

  public UUID roundId() {
    return roundId;
  }

  public UUID reviewerId() {
    return reviewerId;
  }

  public SheetState state() {
    return state;
  }

  /// Why it came back, was declined, or was taken away.
  public String why() {
    return why;
  }

  public Stamp asked() {
    return new Stamp(askedAt, askedBy);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  public int version() {
    return version;
  }

  Map<String, String> named() {
    var named = new TreeMap<>(Map.of("sheet", id.toString(), "state", state.name()));
    if (!why.isEmpty()) {
      named.put("reason", why);
    }
    return named;
  }
}
