package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.policy.Bilingual;

/// One review of one matter at one stage, from the brief to the officer's decision.
@Entity
@Table(name = "review_round")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Round {
  /// In place of an outcome: the matter no longer waited for one.
  public static final String CALLED_OFF = "called-off";

  @Id private UUID id;
  private int number;

  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "matter_kind")
  private String matterKind;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "applicant_authority")
  private String applicantAuthority;

  @Column(name = "applicant_id")
  private UUID applicantId;

  @Column(name = "applicant_code")
  private String applicantCode;

  @Column(name = "applicant_zh")
  private String applicantZh;

  @Column(name = "applicant_en")
  private String applicantEn;

  private boolean masked;
  private String stage;
  private int wanted;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  private String outcome;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Round() {}

  @SuppressWarnings("NullAway.Init")
  Round(int number, Brief brief, Stamp stamp) {
    var matter = brief.matter();
    var applicant = matter.applicant();
    this.id = UUID.randomUUID();
    this.number = number;
    this.matterId = matter.id();
    this.matterKind = matter.kind();
    this.titleZh = matter.title().zh();
    this.titleEn = matter.title().en();
    this.applicantAuthority = applicant.authority().value();
    this.applicantId = applicant.school();
    this.applicantCode = applicant.code();
    this.applicantZh = applicant.name().zh();
    this.applicantEn = applicant.name().en();
    this.masked = matter.masked();
    this.stage = brief.stage();
    this.wanted = brief.reviewers();
    this.due = brief.due().date();
    this.state = RoundState.OPEN;
    this.outcome = "";
    this.openedAt = stamp.at();
    this.openedBy = stamp.by();
    touch(stamp);
  }

  final void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  void want(int reviewers, Stamp stamp) {
    wanted = reviewers;
    touch(stamp);
  }

  void stand(RoundState now, Stamp stamp) {
    if (isClosed()) {
      throw new IllegalStateException("closed: " + id);
    }
    state = now;
    touch(stamp);
  }

  void close(String outcomeKey, Stamp stamp) {
    stand(RoundState.CLOSED, stamp);
    outcome = outcomeKey;
  }

  void callOff(Stamp stamp) {
    close(CALLED_OFF, stamp);
  }

  public boolean isClosed() {
    return state == RoundState.CLOSED;
  }

  public UUID id() {
    return id;
  }

  /// Counted up within the authority: how a masked case is called.
  public int number() {
    return number;
  }

  public Matter matter() {
    var applicant =
        new Applicant(
            new AuthorityId(applicantAuthority),
            applicantId,
            applicantCode,
            new Bilingual(applicantZh, applicantEn));
    return new Matter(matterId, matterKind, new Bilingual(titleZh, titleEn), applicant, masked);
  }

  public String stage() {
    return stage;
  }

  public int wanted() {
    return wanted;
  }

  public Day due() {
    return new Day(due);
  }

  public RoundState state() {
    return state;
  }

  /// The key of the outcome; empty before the decision.
  public String outcome() {
    return outcome;
  }

  public Stamp opened() {
    return new Stamp(openedAt, openedBy);
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }

  public int version() {
    return version;
  }

  /// No audit entry names the applicant: whoever reads it might review the case.
  Deed deed(String verb, Change change) {
    var subject = new Deed.Subject("review", id.toString(), "#" + number + " " + stage);
    return Deed.of("review." + verb, subject, change);
  }
}
