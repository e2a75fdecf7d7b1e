package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

/// A member who reviews for his authority: what, how much at once, and from when until when.
@Entity
@Table(name = "reviewer")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Reviewer {
  @Id private UUID id;

  @Column(name = "member_id")
  private UUID memberId;

  private String fields;
  private String stages;

  @Column(name = "most_open")
  private int mostOpen;

  private LocalDate since;
  private @Nullable LocalDate until;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Reviewer() {}

  @SuppressWarnings("NullAway.Init")
  Reviewer(UUID memberId, ReviewerTerms terms, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.memberId = memberId;
    agree(terms, stamp);
  }

  final void agree(ReviewerTerms terms, Stamp stamp) {
    fields = terms.fields();
    stages = String.join(",", terms.stages());
    mostOpen = terms.mostOpen();
    since = terms.since();
    until = terms.until();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  public ReviewerTerms terms() {
    return new ReviewerTerms(fields, stages(), mostOpen, since, until);
  }

  private Set<String> stages() {
    return stages.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(stages.split(",", -1)));
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  public int version() {
    return version;
  }

  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("reviewer", id.toString(), memberId.toString());
    return Deed.of("review.reviewer-" + verb, subject, change);
  }
}
