package tw.jiegui.core.candidacies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// A subsidy that the authority granted to a school for a tier.
@Entity
@Table(name = "subsidy_record")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class SubsidyRecord {
  /// The school, which may be another authority's and need not have applied for anything yet.
  public record Holder(AuthorityId authority, String code, Bilingual name) {}

  public record Grant(String tier, LocalDate grantedOn, long amountNtd, String source) {}

  @Id private UUID id;

  @Column(name = "applicant_authority")
  private String applicantAuthority;

  @Column(name = "school_code")
  private String schoolCode;

  @Column(name = "school_zh")
  private String schoolZh;

  @Column(name = "school_en")
  private String schoolEn;

  private String tier;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "amount_ntd")
  private long amountNtd;

  private String source;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected SubsidyRecord() {}

  @SuppressWarnings("NullAway.Init")
  SubsidyRecord(UUID id, Holder holder, Grant grant, Stamp stamp) {
    this.id = id;
    this.applicantAuthority = holder.authority().value();
    this.schoolCode = holder.code();
    this.schoolZh = holder.name().zh();
    this.schoolEn = holder.name().en();
    this.tier = grant.tier();
    this.grantedOn = grant.grantedOn();
    this.amountNtd = grant.amountNtd();
    this.source = grant.source();
    this.recordedAt = stamp.at();
    this.recordedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public Holder holder() {
    return new Holder(
        new AuthorityId(applicantAuthority),
        schoolCode,
        new Bilingual(schoolZh, schoolEn.isEmpty() ? schoolZh : schoolEn));
  }

  public Grant grant() {
    return new Grant(tier, grantedOn, amountNtd, source);
  }

  public Stamp recorded() {
    return new Stamp(recordedAt, recordedBy);
  }
}
