package tw.jiegui.core.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// A certificate as it was given out. It is never changed: a correction is another one.
@Entity
@Table(name = "certificate")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Certificate {
  @Id private UUID id;
  private String number;

  @Column(name = "status_index")
  private int statusIndex;

  private UUID basis;

  @Column(name = "holder_authority")
  private String holderAuthority;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "holder_code")
  private String holderCode;

  @Column(name = "holder_zh")
  private String holderZh;

  @Column(name = "holder_en")
  private String holderEn;

  @Enumerated(EnumType.STRING)
  private @Nullable Stage stage;

  private String district;
  private String scheme;

  @Column(name = "scheme_zh")
  private String schemeZh;

  @Column(name = "scheme_en")
  private String schemeEn;

  private String tier;

  @Column(name = "tier_zh")
  private String tierZh;

  @Column(name = "tier_en")
  private String tierEn;

  @Column(name = "basis_zh")
  private String basisZh;

  @Column(name = "basis_en")
  private String basisEn;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "predecessor_id")
  private @Nullable UUID predecessorId;

  private String reason;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  /// What comes before a certificate: the decision it rests on, and what it replaces, with why.
  record Origin(UUID basis, @Nullable UUID predecessor, String reason) {}

  /// Its place among the others.
  record Place(String number, int statusIndex) {}

  @SuppressWarnings("NullAway.Init")
  protected Certificate() {}

  @SuppressWarnings("NullAway.Init")
  Certificate(Origin origin, Place place, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.number = place.number();
    this.statusIndex = place.statusIndex();
    this.basis = origin.basis();
    this.predecessorId = origin.predecessor();
    this.reason = origin.reason();
    this.issuedAt = stamp.at();
    this.issuedBy = stamp.by();
  }

  Certificate saying(Content content, Validity validity) {
    put(content.holder());
    put(content.honour());
    basisZh = content.basis().zh();
    basisEn = content.basis().en();
    validFrom = validity.from();
    validUntil = validity.until();
    return this;
  }

  private void put(Holder holder) {
    holderAuthority = holder.authority().value();
    holderId = holder.id();
    holderCode = holder.code();
    holderZh = holder.name().zh();
    holderEn = holder.name().en();
    stage = holder.stage().orElse(null);
    district = holder.district();
  }

  private void put(Honour honour) {
    scheme = honour.scheme();
    schemeZh = honour.schemeName().zh();
    schemeEn = honour.schemeName().en();
    tier = honour.tier();
    tierZh = honour.tierName().zh();
    tierEn = honour.tierName().en();
  }

  public UUID id() {
    return id;
  }

  public UUID basis() {
    return basis;
  }

  public String number() {
    return number;
  }

  Mark mark(AuthorityId authority) {
    return new Mark(authority, id, number, statusIndex, issuedAt);
  }

  public Content content() {
    return new Content(
        new Holder(
            new AuthorityId(holderAuthority),
            holderId,
            holderCode,
            new Bilingual(holderZh, holderEn),
            Optional.ofNullable(stage),
            district),
        new Honour(scheme, new Bilingual(schemeZh, schemeEn), tier, new Bilingual(tierZh, tierEn)),
        new Bilingual(basisZh, basisEn));
  }

  public Validity validity() {
    return new Validity(validFrom, validUntil);
  }

  public Optional<UUID> predecessor() {
    return Optional.ofNullable(predecessorId);
  }

  /// Why it was given out in the place of another; empty for a first one.
  public String reason() {
    return reason;
  }

  public Stamp issued() {
    return new Stamp(issuedAt, issuedBy);
  }

  Deed deed(String verb, Change change) {
    return Deed.of(
        "certificate." + verb, new Deed.Subject("certificate", id.toString(), number), change);
  }
}
