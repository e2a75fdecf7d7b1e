package tw.jiegui.core.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/// A code out of use, and the school that it leads to now.
@Entity
@Table(name = "school_former_code")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class FormerCode {
  @Id private String code;

  @Column(name = "school_id")
  private UUID schoolId;

  private LocalDate until;

  @SuppressWarnings("NullAway.Init")
  protected FormerCode() {}

  FormerCode(SchoolCode code, UUID schoolId, LocalDate until) {
    this.code = code.value();
    this.schoolId = schoolId;
    this.until = until;
  }

  /// The school was taken over: its old codes follow.
  void leadTo(School successor) {
    schoolId = successor.id();
  }

  UUID schoolId() {
    return schoolId;
  }

  public SchoolCode code() {
    return new SchoolCode(code);
  }

  public LocalDate until() {
    return until;
  }
}
