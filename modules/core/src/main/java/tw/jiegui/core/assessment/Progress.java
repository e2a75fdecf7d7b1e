package tw.jiegui.core.assessment;

import java.util.Locale;
import tw.jiegui.core.indicators.IndicatorState;

/// How far one indicator is, as it is kept beside the answer.
public record Progress(State state, int met, int needed) {
  public enum State {
    UNTOUCHED,
    BEGUN,
    MET;

    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String slug) {
      return valueOf(slug.toUpperCase(Locale.ROOT));
    }
  }

  public static Progress of(IndicatorState state) {
    var reached = state.achieved() ? State.MET : state.begun() ? State.BEGUN : State.UNTOUCHED;
    return new Progress(reached, state.items().size() - state.open().size(), state.needed());
  }
}
