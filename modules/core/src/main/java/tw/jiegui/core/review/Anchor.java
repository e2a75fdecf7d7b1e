package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

/// An example of what deserves a certain judgement, shown beside its question.
@Entity
@Table(name = "review_anchor")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Anchor {
  /// The question that it is for, in whichever round of that kind of matter.
  public record Of(String kind, String question) {}

  @Id private UUID id;

  @Column(name = "matter_kind")
  private String matterKind;

  private String question;
  private String judged;
  private String example;
  private boolean withdrawn;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Anchor() {}

  @SuppressWarnings("NullAway.Init")
  Anchor(UUID id, Of of, AnchorText text, Stamp stamp) {
    this.id = id;
    this.matterKind = of.kind();
    this.question = of.question();
    write(text, stamp);
  }

  final void write(AnchorText text, Stamp stamp) {
    judged = text.judged();
    example = text.example();
    withdrawn = false;
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  void withdraw(Stamp stamp) {
    withdrawn = true;
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public Of of() {
    return new Of(matterKind, question);
  }

  public AnchorText text() {
    return new AnchorText(judged, example);
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  public int version() {
    return version;
  }

  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("review-anchor", id.toString(), matterKind + " " + question);
    return Deed.of("review.anchor-" + verb, subject, change);
  }
}
