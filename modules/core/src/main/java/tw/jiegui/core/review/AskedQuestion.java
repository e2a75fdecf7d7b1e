package tw.jiegui.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.policy.Bilingual;

/// A question of a round, and why the officer decided on it as he did.
@Entity
@Table(name = "review_question")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class AskedQuestion {
  private static final String SCORE = "score";

  @Id private UUID id;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  @Column(name = "round_id")
  private UUID roundId;

  /// Read by queries alone.
  @SuppressWarnings("UnusedVariable")
  private int position;

  private String key;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "asks_zh")
  private String asksZh;

  @Column(name = "asks_en")
  private String asksEn;

  private String marking;
  private BigDecimal least;
  private BigDecimal most;
  private BigDecimal weight;

  @Column(name = "decided_why")
  private String decidedWhy;

  @SuppressWarnings("NullAway.Init")
  protected AskedQuestion() {}

  @SuppressWarnings("NullAway.Init")
  AskedQuestion(UUID roundId, int position, Question question) {
    this.id = UUID.randomUUID();
    this.roundId = roundId;
    this.position = position;
    this.key = question.key();
    this.nameZh = question.name().zh();
    this.nameEn = question.name().en();
    this.asksZh = question.asks().zh();
    this.asksEn = question.asks().en();
    this.decidedWhy = "";
    mark(question.marking());
  }

  private void mark(Marking by) {
    switch (by) {
      case Marking.PassFail() -> {
        marking = "pass-fail";
        least = BigDecimal.ZERO;
        most = BigDecimal.ONE;
        weight = BigDecimal.ONE;
      }
      case Marking.Score(var min, var max, var heavy) -> {
        marking = SCORE;
        least = min;
        most = max;
        weight = heavy;
      }
    }
  }

  void decide(String why) {
    decidedWhy = why;
  }

  UUID id() {
    return id;
  }

  String key() {
    return key;
  }

  String decidedWhy() {
    return decidedWhy;
  }

  Marking marking() {
    return marking.equals(SCORE) ? new Marking.Score(least, most, weight) : new Marking.PassFail();
  }

  Question question(List<Evidence> evidence) {
    return new Question(
        key, new Bilingual(nameZh, nameEn), new Bilingual(asksZh, asksEn), evidence, marking());
  }
}
