package tw.jiegui.core.candidacies;

import java.util.Arrays;
import java.util.Set;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageKind;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.facts.Word;

/// Every step that a candidacy can take, from where, and by whom. Closed on purpose.
public enum Move implements Word {
  BEGIN(By.SCHOOL),
  WRITE(By.SCHOOL),
  SIGN(By.SCHOOL),
  SUBMIT(By.SCHOOL),
  HAND_IN(By.SCHOOL),
  WITHDRAW(By.SCHOOL),
  ENDORSE(By.OWN_AUTHORITY),
  DECLINE(By.OWN_AUTHORITY),
  PASS(By.OFFICER),
  PASS_AFTER_MENDING(By.OFFICER),
  MEND_AND_REVIEW(By.OFFICER),
  FAIL(By.OFFICER),
  SKIP(By.OFFICER),
  RETURN(By.OFFICER),
  REMIND(By.OFFICER),
  REOPEN(By.OFFICER);

  public enum By {
    SCHOOL,
    OWN_AUTHORITY,
    OFFICER
  }

  private static final Set<State> BEFORE = Set.of(State.DRAFT, State.SIGNED);

  private final By by;

  Move(By by) {
    this.by = by;
  }

  public By by() {
    return by;
  }

  public static Move of(StageOutcome outcome) {
    return switch (outcome) {
      case PASS -> PASS;
      case PASS_AFTER_MENDING -> PASS_AFTER_MENDING;
      case MEND_AND_REVIEW -> MEND_AND_REVIEW;
      case FAIL -> FAIL;
    };
  }

  /// Whoever goes back on something, or puts somebody off, says why.
  public boolean needsReason() {
    return switch (this) {
      case DECLINE, PASS_AFTER_MENDING, MEND_AND_REVIEW, FAIL, RETURN, REOPEN -> true;
      case BEGIN, WRITE, SIGN, SUBMIT, HAND_IN, WITHDRAW, ENDORSE, PASS, SKIP, REMIND -> false;
    };
  }

  /// Whether the stage is behind the candidacy by it, now or once the school has mended.
  boolean leavesStageBehind() {
    return this == PASS || this == PASS_AFTER_MENDING || this == SKIP;
  }

  /// Whether it says how a stage ended: while reviewers are at it, that is theirs to say.
  public boolean isOutcome() {
    return Arrays.stream(StageOutcome.values()).anyMatch(outcome -> of(outcome) == this);
  }

  /// Whether reviewers who are at it are asked no longer.
  boolean callsReviewOff() {
    return this == WITHDRAW || this == RETURN || this == SKIP;
  }

  boolean isPossibleFrom(State state, SchemeStage stage) {
    return switch (this) {
      case BEGIN -> false;
      case WRITE -> BEFORE.contains(state);
      case SIGN -> state == State.DRAFT;
      case SUBMIT -> state == State.SIGNED;
      case ENDORSE, DECLINE -> state == State.WITH_AUTHORITY;
      case HAND_IN, REMIND ->
          state == State.MENDING || (state == State.IN_STAGE && stage.kind() == StageKind.HAND_IN);
      case WITHDRAW -> !state.isOver();
      case PASS, PASS_AFTER_MENDING, MEND_AND_REVIEW, FAIL ->
          state == State.IN_STAGE
              && !stage.kind().isSchools()
              && stage.outcomes().stream().anyMatch(outcome -> of(outcome) == this);
      case SKIP -> state == State.IN_STAGE && stage.work().optional();
      case RETURN -> state == State.IN_STAGE && !stage.kind().isSchools();
      case REOPEN -> state == State.FAILED || state == State.WITHDRAWN;
    };
  }
}
