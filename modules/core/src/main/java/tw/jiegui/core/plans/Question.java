package tw.jiegui.core.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;

/// One question to schools, about one indicator and time.
@Entity
@Table(name = "plan_question")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Question {
  public record Content(Slot slot, String text, LocalDate dueOn) {}

  @Id private UUID id;

  @Column(name = "indicator_id")
  private UUID indicatorId;

  private int year;
  private int half;
  private String text;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private boolean closed;

  @Version private int version;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @SuppressWarnings("NullAway.Init")
  protected Question() {}

  @SuppressWarnings("NullAway.Init")
  Question(UUID indicatorId, Content content, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.indicatorId = indicatorId;
    this.year = content.slot().year();
    this.half = content.slot().half();
    this.text = content.text();
    this.dueOn = content.dueOn();
    this.askedAt = stamp.at();
    this.askedBy = stamp.by();
  }

  void close() {
    closed = true;
  }

  public UUID id() {
    return id;
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  public Content content() {
    return new Content(new Slot(year, half), text, dueOn);
  }

  public boolean isClosed() {
    return closed;
  }

  public int version() {
    return version;
  }

  public Stamp asked() {
    return new Stamp(askedAt, askedBy);
  }

  Deed deed(String action, Change change) {
    return Deed.of(action, new Deed.Subject("plan-question", id.toString(), text), change);
  }
}
