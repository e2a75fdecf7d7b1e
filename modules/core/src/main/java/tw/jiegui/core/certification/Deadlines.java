package tw.jiegui.core.certification;

import java.time.LocalDate;
import java.util.Optional;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Sayings;

/// By when a stage is over, counted from the day on which it began.
public final class Deadlines {
  private static final String REVIEWERS = "reviews.usual-time";

  private Deadlines() {}

  public record Deadline(LocalDate day, Bilingual says, Bilingual source) {}

  public static Optional<Deadline> of(Question question, SchemeStage stage, LocalDate begun) {
    return Optional.ofNullable(stage.head().due()).flatMap(due -> of(question, due, begun));
  }

  public static Optional<Deadline> ofMending(Question question, LocalDate begun) {
    return Optional.ofNullable(question.scheme().entry().mending())
        .flatMap(due -> of(question, due, begun));
  }

  /// For reviewers, where the stage has no time limit of its own.
  public static Optional<Deadline> ofReviewers(Question question, LocalDate begun) {
    return of(question, new Due.ByProvision(REVIEWERS), begun);
  }

  private static Optional<Deadline> of(Question question, Due due, LocalDate begun) {
    return switch (due) {
      case Due.ByProvision(var path) ->
          question
              .find(path)
              .flatMap(provision -> Ground.of(provision, question.termFor(provision)))
              .flatMap(
                  ground -> day(question, ground.rule(), begun, question.cite(ground.source())));
      case Due.Own(var deadline, var source) ->
          day(question, deadline, begun, question.cite(source));
    };
  }

  private static Optional<Deadline> day(
      Question question, Rule rule, LocalDate begun, Bilingual source) {
    return Judge.due(rule, question.year(), Facts.NONE.with(Due.STAGE_BEGUN, begun))
        .map(day -> new Deadline(day, Sayings.of(rule), source));
  }
}
