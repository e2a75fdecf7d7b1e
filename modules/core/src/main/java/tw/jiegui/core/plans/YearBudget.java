package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

@Entity
@Table(name = "plan_budget")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class YearBudget {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private int year;

  @Column(name = "amount_ntd")
  private long amountNtd;

  @SuppressWarnings("NullAway.Init")
  protected YearBudget() {}

  @SuppressWarnings("NullAway.Init")
  YearBudget(UUID planId, int year, long amountNtd) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.year = year;
    this.amountNtd = amountNtd;
  }

  UUID planId() {
    return planId;
  }

  int year() {
    return year;
  }

  long amountNtd() {
    return amountNtd;
  }
}
