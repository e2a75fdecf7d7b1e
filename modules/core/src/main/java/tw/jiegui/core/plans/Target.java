package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.policy.Bilingual;

/// What an indicator is to reach in a year.
@Entity
@Table(name = "plan_target")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Target {
  @Id private UUID id;

  @Column(name = "indicator_id")
  private UUID indicatorId;

  private int year;
  private BigDecimal value;

  @Column(name = "text_zh")
  private String textZh;

  @Column(name = "text_en")
  private String textEn;

  @SuppressWarnings("NullAway.Init")
  protected Target() {}

  @SuppressWarnings("NullAway.Init")
  Target(UUID indicatorId, int year, Aim aim) {
    this.id = UUID.randomUUID();
    this.indicatorId = indicatorId;
    this.year = year;
    aim(aim);
  }

  final void aim(Aim aim) {
    value = aim.value();
    textZh = aim.words().zh();
    textEn = aim.words().en();
  }

  UUID indicatorId() {
    return indicatorId;
  }

  int year() {
    return year;
  }

  Aim aim() {
    return new Aim(value.stripTrailingZeros(), new Bilingual(textZh, textEn));
  }
}
