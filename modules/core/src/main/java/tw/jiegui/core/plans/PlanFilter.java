package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.Stage;

/// What a plan's actions are narrowed to; a blank text leaves all.
public record PlanFilter(
    String text, Optional<State> state, Optional<Stage> stage, String section) {
  public PlanTree narrow(PlanTree tree, int year, LocalDate today) {
    return tree.narrowed(action -> admits(action, year, today));
  }

  private boolean admits(Branch action, int year, LocalDate today) {
    var node = action.node();
    return says(action)
        && state.map(wanted -> action.state(year, today) == wanted).orElse(true)
        && stage.map(wanted -> node.concerns(Set.of(wanted))).orElse(true)
        && (section.isBlank() || node.reach().section().equals(section));
  }

  /// Of the action itself or of one of its indicators.
  private boolean says(Branch action) {
    String wanted = plain(text);
    return wanted.isEmpty()
        || says(wanted, action.node().number(), action.node().name().zh())
        || says(wanted, action.node().name().en(), action.node().about().zh())
        || action.gauges().stream()
            .map(gauge -> gauge.indicator().name())
            .anyMatch(name -> says(wanted, name.zh(), name.en()));
  }

  private static boolean says(String wanted, String one, String other) {
    return plain(one).contains(wanted) || plain(other).contains(wanted);
  }

  private static String plain(String text) {
    return Reader.tidy(text).toLowerCase(Locale.ROOT);
  }
}
