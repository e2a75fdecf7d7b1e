package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.policy.Bilingual;

/// What an action does in a month of each year.
@Entity
@Table(name = "plan_month")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class MonthTask {
  @Id private UUID id;

  @Column(name = "node_id")
  private UUID nodeId;

  private int month;

  @Column(name = "text_zh")
  private String textZh;

  @Column(name = "text_en")
  private String textEn;

  @SuppressWarnings("NullAway.Init")
  protected MonthTask() {}

  @SuppressWarnings("NullAway.Init")
  MonthTask(UUID nodeId, int month, Bilingual text) {
    this.id = UUID.randomUUID();
    this.nodeId = nodeId;
    this.month = month;
    this.textZh = text.zh();
    this.textEn = text.en();
  }

  UUID nodeId() {
    return nodeId;
  }

  int month() {
    return month;
  }

  Bilingual text() {
    return new Bilingual(textZh, textEn.isEmpty() ? textZh : textEn);
  }
}
