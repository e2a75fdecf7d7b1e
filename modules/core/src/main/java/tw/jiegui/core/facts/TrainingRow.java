package tw.jiegui.core.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

@Entity
@Table(name = "training")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class TrainingRow extends FactRow {
  private String teacher;
  private String form;
  private String title;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private int hours;

  @SuppressWarnings("NullAway.Init")
  protected TrainingRow() {}

  @Override
  FactKind kind() {
    return FactKind.TRAINING;
  }

  @Override
  Values values() {
    return Values.NONE
        .with("teacher", teacher)
        .with("form", form)
        .with("title", title)
        .with("held_on", heldOn)
        .with("hours", hours);
  }

  @Override
  void put(Values values) {
    teacher = values.text("teacher");
    form = values.text("form");
    title = values.text("title");
    heldOn = values.day("held_on").orElseThrow();
    hours = values.count("hours");
  }
}
