package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mentorship")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class MentorshipRow extends FactRow {
  private String name;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  private String done;

  @SuppressWarnings("NullAway.Init")
  protected MentorshipRow() {}

  @Override
  FactKind kind() {
    return FactKind.MENTORSHIP;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("name", name)
        .with("starts_on", startsOn)
        .withOptional("ends_on", endsOn)
        .with("done", done);
  }

  @Override
  void put(Values values) {
    name = values.text("name");
    startsOn = values.day("starts_on").orElseThrow();
    endsOn = values.day("ends_on").orElse(null);
    done = values.text("done");
  }
}
