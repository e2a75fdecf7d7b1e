package tw.jiegui.core.review;

import java.util.Collection;

public enum RoundState {
  OPEN,
  READY,
  CLOSED;

  /// Ready when as many as were wanted have handed in, and nobody is still at it.
  static RoundState of(int wanted, Collection<SheetState> sheets) {
    boolean done = sheets.stream().noneMatch(SheetState::isOpen);
    long submitted = sheets.stream().filter(SheetState.SUBMITTED::equals).count();
    return done && submitted >= wanted ? READY : OPEN;
  }
}
