package tw.jiegui.core.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.indicators.Frame.Counts;
import tw.jiegui.core.schools.Stage;

/// Where a school of a stage stands in a frame with what it shows.
public record Standing(Frame frame, List<IndicatorState> states) {
  public Standing {
    states = List.copyOf(states);
  }

  public static Standing of(Frame frame, Stage stage, Shown shown) {
    return new Standing(
        frame,
        frame.indicators().stream()
            .map(indicator -> IndicatorState.of(indicator, stage, shown))
            .toList());
  }

  /// Counts no other optional indicators than those that the school picked.
  public Standing choosing(Set<String> optional) {
    return new Standing(
        frame,
        states.stream()
            .filter(
                state ->
                    state.indicator().mandatory() || optional.contains(state.indicator().key()))
            .toList());
  }

  public Optional<IndicatorState> find(String indicator) {
    return states.stream().filter(each -> each.indicator().key().equals(indicator)).findAny();
  }

  public Counts achieved() {
    return count(states.stream().filter(IndicatorState::achieved).toList());
  }

  public Optional<Level> level() {
    return frame.reached(achieved());
  }

  Counts offered() {
    return count(states);
  }

  List<IndicatorState> open(boolean mandatory) {
    return states.stream()
        .filter(state -> state.indicator().mandatory() == mandatory && !state.achieved())
        .toList();
  }

  private static Counts count(List<IndicatorState> states) {
    int mandatory = (int) states.stream().filter(each -> each.indicator().mandatory()).count();
    return new Counts(mandatory, states.size() - mandatory);
  }
}
