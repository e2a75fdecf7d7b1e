package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "partnership")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class PartnershipRow extends FactRow {
  private String name;
  private String country;

  @Column(name = "contact_name")
  private String contactName;

  private String email;
  private String agreement;

  @Column(name = "shared_lessons")
  private boolean sharedLessons;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  private String done;

  @SuppressWarnings("NullAway.Init")
  protected PartnershipRow() {}

  @Override
  FactKind kind() {
    return FactKind.PARTNERSHIP;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("name", name)
        .with("country", country)
        .with("contact_name", contactName)
        .with("email", email)
        .with("agreement", agreement)
        .withFlag("shared_lessons", sharedLessons)
        .with("starts_on", startsOn)
        .withOptional("ends_on", endsOn)
        .with("done", done);
  }

  @Override
  void put(Values values) {
    name = values.text("name");
    country = values.text("country");
    contactName = values.text("contact_name");
    email = values.text("email");
    agreement = values.text("agreement");
    sharedLessons = values.flag("shared_lessons");
    startsOn = values.day("starts_on").orElseThrow();
    endsOn = values.day("ends_on").orElse(null);
    done = values.text("done");
  }
}
