package tw.jiegui.core.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.indicators.EvidenceKind;

/// Something registered, put by somebody to an item, and what he says that it shows beside what the
/// frame's rules find in it.
@Entity
@Table(name = "assessment_attachment")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Attachment {
  @Id private UUID id;

  @Column(name = "assessment_id")
  private UUID assessmentId;

  private String indicator;
  private String item;
  private String kind;

  @Column(name = "target_id")
  private UUID targetId;

  private String shows;

  @Column(name = "attached_at")
  private Instant attachedAt;

  @Column(name = "attached_by")
  private String attachedBy;

  @Column(name = "detached_at")
  private @Nullable Instant detachedAt;

  @Column(name = "detached_by")
  private String detachedBy;

  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  @SuppressWarnings("NullAway.Init")
  Attachment(UUID assessmentId, Offer offer, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.assessmentId = assessmentId;
    this.indicator = offer.indicator();
    this.item = offer.item();
    this.kind = offer.what().kind().slug();
    this.targetId = offer.what().id();
    this.shows = String.join(",", new TreeSet<>(offer.shows()));
    this.attachedAt = stamp.at();
    this.attachedBy = stamp.by();
    this.detachedBy = "";
  }

  /// Says that it shows these too.
  void widen(Collection<String> more) {
    var all = new TreeSet<>(shows());
    all.addAll(more);
    shows = String.join(",", all);
  }

  void detach(Stamp stamp) {
    detachedAt = stamp.at();
    detachedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  UUID assessmentId() {
    return assessmentId;
  }

  public String indicator() {
    return indicator;
  }

  public String item() {
    return item;
  }

  public Piece.Ref what() {
    return new Piece.Ref(EvidenceKind.at(kind).orElseThrow(), targetId);
  }

  /// What the person said; the rules may find more.
  public SequencedSet<String> shows() {
    var keys = new TreeSet<String>();
    Stream.of(shows.split(",")).filter(key -> !key.isEmpty()).forEach(keys::add);
    return keys;
  }

  public boolean isLive() {
    return detachedAt == null;
  }

  public Stamp attached() {
    return new Stamp(attachedAt, attachedBy);
  }

  Map<String, String> named() {
    return Map.of("item", item, "kind", kind, "target", targetId.toString(), "shows", shows);
  }
}
