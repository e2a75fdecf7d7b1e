package tw.jiegui.core.plans;

import java.util.Collection;
import java.util.EnumSet;

public enum State {
  REACHED,
  ON_TRACK,
  BEHIND,
  NO_DATA,
  NOT_DUE;

  /// One thing behind is told before all else, then what nobody has reported. What is not due says
  /// nothing about the rest.
  public static State of(Collection<State> parts) {
    var due = EnumSet.noneOf(State.class);
    due.addAll(parts);
    due.remove(NOT_DUE);
    if (due.isEmpty()) {
      return NOT_DUE;
    }
    if (due.contains(BEHIND)) {
      return BEHIND;
    }
    if (due.contains(NO_DATA)) {
      return NO_DATA;
    }
    return due.contains(ON_TRACK) ? ON_TRACK : REACHED;
  }
}
