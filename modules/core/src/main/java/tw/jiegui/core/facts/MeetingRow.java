package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class MeetingRow extends FactRow {
  private String title;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private @Nullable Integer attendees;
  private String minutes;

  @SuppressWarnings("NullAway.Init")
  protected MeetingRow() {}

  @Override
  FactKind kind() {
    return FactKind.MEETING;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("title", title)
        .with("held_on", heldOn)
        .withOptional("attendees", attendees)
        .with("minutes", minutes);
  }

  @Override
  void put(Values values) {
    title = values.text("title");
    heldOn = values.day("held_on").orElseThrow();
    attendees = values.text("attendees").isEmpty() ? null : values.count("attendees");
    minutes = values.text("minutes");
  }
}
