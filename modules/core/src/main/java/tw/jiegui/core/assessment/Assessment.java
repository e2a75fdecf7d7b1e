package tw.jiegui.core.assessment;

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
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.schools.Stage;

/// A school's self-assessment against the frame that it began with.
@Entity
@Table(name = "assessment")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Assessment {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private int year;
  private String frame;
  private String revision;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String level;

  @Column(name = "mandatory_met")
  private int mandatoryMet;

  @Column(name = "optional_met")
  private int optionalMet;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Assessment() {}

  /// Whose it is: a school of a stage, in one school year.
  record Owner(UUID school, Stage stage, SchoolYear year) {}

  @SuppressWarnings("NullAway.Init")
  Assessment(Owner owner, FrameVersion version, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.schoolId = owner.school();
    this.year = owner.year().roc();
    this.frame = version.frame().key();
    this.revision = version.revision();
    this.stage = owner.stage();
    this.level = "";
    this.begunAt = stamp.at();
    this.begunBy = stamp.by();
  }

  /// Keeps what the evidence comes to now.
  void stand(Standing standing) {
    level = standing.level().map(Level::key).orElse("");
    mandatoryMet = standing.achieved().mandatory();
    optionalMet = standing.achieved().optional();
  }

  public UUID id() {
    return id;
  }

  public UUID schoolId() {
    return schoolId;
  }

  public SchoolYear year() {
    return new SchoolYear(year);
  }

  public String frame() {
    return frame;
  }

  public String revision() {
    return revision;
  }

  public Stage stage() {
    return stage;
  }

  /// The key of the level reached, empty before the first.
  public String level() {
    return level;
  }

  public int met() {
    return mandatoryMet + optionalMet;
  }

  public Stamp begun() {
    return new Stamp(begunAt, begunBy);
  }

  Deed deed(String action, Change change) {
    var subject = new Deed.Subject("assessment", id.toString(), year + " " + frame);
    return Deed.of(action, subject, change).atSchool(schoolId);
  }

  Map<String, String> named() {
    return Map.of(
        "year", String.valueOf(year), "frame", frame, "revision", revision, "stage", stage.name());
  }
}
