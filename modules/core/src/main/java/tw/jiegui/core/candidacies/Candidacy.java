package tw.jiegui.core.candidacies;

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
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// One school's application for a tier, from its first draft to the decision.
@Entity
@Table(name = "candidacy")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Candidacy {
  @Id private UUID id;

  @Column(name = "authority", insertable = false, updatable = false)
  private String granting;

  @Column(name = "applicant_authority")
  private String applicantAuthority;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "school_code")
  private String schoolCode;

  @Column(name = "school_zh")
  private String schoolZh;

  @Column(name = "school_en")
  private String schoolEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "school_stage")
  private @Nullable Stage schoolStage;

  @Column(name = "school_district")
  private String schoolDistrict;

  private String scheme;

  @Column(name = "scheme_number")
  private int schemeNumber;

  @Column(name = "policy_revision")
  private int policyRevision;

  private String tier;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  private String year;

  @Enumerated(EnumType.STRING)
  private State state;

  private String stage;

  @Column(name = "stage_begun")
  private @Nullable LocalDate stageBegun;

  private @Nullable LocalDate due;
  private String mending;
  private String statement;
  private String reasons;

  @Column(name = "submitted_on")
  private @Nullable LocalDate submittedOn;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Version private int version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @SuppressWarnings("NullAway.Init")
  protected Candidacy() {}

  /// What it is for, and by which rules: these never change again.
  public record Terms(AuthorityId granting, SchemeRef scheme, int policyRevision, Term year) {
    boolean isOfSameTier(Terms other) {
      return scheme.key().equals(other.scheme().key())
          && scheme.tier().equals(other.scheme().tier());
    }
  }

  public record SchemeRef(String key, int number, String tier) {}

  @SuppressWarnings("NullAway.Init")
  Candidacy(UUID id, Applicant applicant, Terms terms, LocalDate today) {
    this.id = id;
    this.granting = terms.granting().value();
    this.applicantAuthority = applicant.authority().value();
    this.schoolId = applicant.school();
    this.schoolCode = applicant.code();
    this.schoolZh = applicant.name().zh();
    this.schoolEn = applicant.name().en();
    this.schoolStage = applicant.stage().orElse(null);
    this.schoolDistrict = applicant.district();
    this.scheme = terms.scheme().key();
    this.schemeNumber = terms.scheme().number();
    this.policyRevision = terms.policyRevision();
    this.tier = terms.scheme().tier();
    this.askedOn = today;
    this.year = terms.year().notation();
    this.state = State.DRAFT;
    this.stage = "";
    this.mending = "";
    this.statement = "";
    this.reasons = "";
  }

  /// Where a step leads; the machine alone makes these.
  record Place(
      State state,
      String stage,
      @Nullable LocalDate begun,
      @Nullable LocalDate due,
      Mending mending) {}

  /// What becomes of the stage once the school has mended.
  enum Mending {
    NONE,
    PASS_AFTER_MENDING,
    MEND_AND_REVIEW;

    String text() {
      return this == NONE ? "" : name();
    }
  }

  void go(Place place, String why, LocalDate today) {
    if (!state.isHandedIn() && place.state().isHandedIn() && submittedOn == null) {
      submittedOn = today;
    }
    decidedOn = place.state() == State.PASSED || place.state() == State.FAILED ? today : null;
    state = place.state();
    stage = place.stage();
    stageBegun = place.begun();
    due = place.due();
    mending = place.mending().text();
    if (!why.isEmpty()) {
      reasons = why;
    }
  }

  /// What is still being written is asked for on the day on which it is written.
  void write(String text, LocalDate today) {
    statement = text;
    askedOn = today;
    state = State.DRAFT;
  }

  void touch(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  public UUID id() {
    return id;
  }

  public AuthorityId granting() {
    return new AuthorityId(granting);
  }

  public Applicant applicant() {
    return new Applicant(
        new AuthorityId(applicantAuthority),
        schoolId,
        schoolCode,
        new Bilingual(schoolZh, schoolEn.isEmpty() ? schoolZh : schoolEn),
        Optional.ofNullable(schoolStage),
        schoolDistrict);
  }

  public Terms terms() {
    return new Terms(
        granting(),
        new SchemeRef(scheme, schemeNumber, tier),
        policyRevision,
        Term.find(year).orElseThrow());
  }

  /// The day on which its conditions are judged.
  public LocalDate askedOn() {
    return submittedOn == null ? askedOn : submittedOn;
  }

  public State state() {
    return state;
  }

  /// Empty before it is handed in.
  public String stage() {
    return stage;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public boolean isLate(LocalDate today) {
    return !state.isOver() && due != null && today.isAfter(due);
  }

  Place place() {
    return new Place(state, stage, stageBegun, due, mending());
  }

  Mending mending() {
    return mending.isEmpty() ? Mending.NONE : Mending.valueOf(mending);
  }

  public String statement() {
    return statement;
  }

  /// What was said with the last step that had to be explained.
  public String reasons() {
    return reasons;
  }

  public Optional<LocalDate> submittedOn() {
    return Optional.ofNullable(submittedOn);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  Optional<LocalDate> refusedOn() {
    return state == State.FAILED ? decidedOn() : Optional.empty();
  }

  public int version() {
    return version;
  }

  public Stamp changed() {
    return new Stamp(changedAt, changedBy);
  }
}
