package tw.jiegui.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A round as the officer sees it: who takes part, and what those who handed in say to each
/// question.
public record Summary(
    Round round,
    List<Outcome> outcomes,
    List<Part> parts,
    List<Item> items,
    Reservations reservations) {
  public Summary {
    outcomes = List.copyOf(outcomes);
    parts = List.copyOf(parts);
    items = List.copyOf(items);
  }

  /// A reviewer's part; the total, in per cent, where something is scored and all is said.
  public record Part(Sheet sheet, String name, Optional<BigDecimal> total) {}

  /// A question with the marks that were handed in, by their sheets.
  public record Item(
      Question question, Map<UUID, Mark> marks, Differences differences, String decidedWhy) {
    public Item {
      marks = Map.copyOf(marks);
    }

    static Item of(Question question, Map<UUID, Mark> marks, String decidedWhy) {
      var judgements = new HashMap<UUID, String>();
      marks.forEach((sheet, mark) -> judgements.put(sheet, mark.judgement()));
      return new Item(question, marks, Differences.of(question.marking(), judgements), decidedWhy);
    }
  }

  public List<Part> submitted() {
    return parts.stream().filter(part -> part.sheet().state() == SheetState.SUBMITTED).toList();
  }

  /// How many more reviewers have to be asked.
  public int lacking() {
    long live = parts.stream().filter(part -> part.sheet().state().isLive()).count();
    return round.isClosed() ? 0 : (int) Math.max(0, round.wanted() - live);
  }

  /// The weighted mean of what was scored, in per cent.
  static Optional<BigDecimal> total(List<Question> questions, Map<String, Mark> marks) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var question : questions) {
      var mark = marks.get(question.key());
      if (question.marking() instanceof Marking.Score score && mark != null) {
        sum =
            sum.add(
                score.points(mark.judgement()).orElse(BigDecimal.ZERO).multiply(score.weight()));
        weights = weights.add(score.weight());
      }
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(
            sum.multiply(BigDecimal.valueOf(100)).divide(weights, 1, RoundingMode.HALF_UP));
  }
}
