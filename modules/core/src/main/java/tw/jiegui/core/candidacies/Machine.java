package tw.jiegui.core.candidacies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.candidacies.Candidacy.Mending;
import tw.jiegui.core.candidacies.Candidacy.Place;
import tw.jiegui.core.certification.Deadlines;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageKind;

/// Where each move leads. Nothing but its arguments decides.
record Machine(Question question, LocalDate today) {
  Set<Move> possible(Candidacy candidacy) {
    return Stream.of(Move.values())
        .filter(move -> isPossible(candidacy, move))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isPossible(Candidacy candidacy, Move move) {
    return move.isPossibleFrom(candidacy.state(), stage(candidacy));
  }

  SchemeStage stage(Candidacy candidacy) {
    return question
        .scheme()
        .stage(candidacy.stage())
        .orElseGet(() -> question.scheme().firstStage());
  }

  Place after(Candidacy candidacy, Move move) {
    var stage = stage(candidacy);
    return switch (move) {
      case BEGIN, WRITE, DECLINE -> at(State.DRAFT);
      case SIGN -> at(State.SIGNED);
      case SUBMIT -> needsEndorsement() ? at(State.WITH_AUTHORITY) : first();
      case ENDORSE -> first();
      case HAND_IN -> candidacy.mending() == Mending.MEND_AND_REVIEW ? begin(stage) : next(stage);
      case PASS, SKIP -> next(stage);
      case PASS_AFTER_MENDING -> mend(stage, Mending.PASS_AFTER_MENDING);
      case MEND_AND_REVIEW, RETURN -> mend(stage, Mending.MEND_AND_REVIEW);
      case REMIND -> candidacy.place();
      case FAIL -> over(State.FAILED, stage);
      case WITHDRAW -> over(State.WITHDRAWN, candidacy.stage());
      case REOPEN -> candidacy.stage().isEmpty() ? at(State.DRAFT) : begin(stage);
    };
  }

  private boolean needsEndorsement() {
    return question.scheme().entry().round().endorsement() == Entry.Endorsement.REQUIRED;
  }

  /// Whoever hands the application in has handed in what its first stage asks for.
  private Place first() {
    var first = question.scheme().firstStage();
    return first.kind() == StageKind.HAND_IN ? next(first) : begin(first);
  }

  private Place next(SchemeStage stage) {
    return question
        .scheme()
        .after(stage)
        .map(this::begin)
        .orElseGet(() -> over(State.PASSED, stage));
  }

  private Place begin(SchemeStage stage) {
    return new Place(
        State.IN_STAGE,
        stage.key(),
        today,
        day(Deadlines.of(question, stage, today)),
        Mending.NONE);
  }

  private Place mend(SchemeStage stage, Mending mending) {
    return new Place(
        State.MENDING, stage.key(), today, day(Deadlines.ofMending(question, today)), mending);
  }

  private static @Nullable LocalDate day(Optional<Deadlines.Deadline> deadline) {
    return deadline.map(Deadlines.Deadline::day).orElse(null);
  }

  private static Place over(State state, SchemeStage stage) {
    return over(state, stage.key());
  }

  private static Place over(State state, String stage) {
    return new Place(state, stage, null, null, Mending.NONE);
  }

  private static Place at(State state) {
    return new Place(state, "", null, null, Mending.NONE);
  }
}
