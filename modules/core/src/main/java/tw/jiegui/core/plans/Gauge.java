package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An indicator with its targets and what was reported, the latest word on each time.
public record Gauge(Kpi indicator, Course course, Map<Slot, Actual> actuals) {
  public Gauge {
    actuals = new TreeMap<>(actuals);
  }

  static Gauge of(Kpi indicator, Years years, List<Target> targets, List<Actual> actuals) {
    var aims = new TreeMap<Integer, Aim>();
    targets.forEach(target -> aims.put(target.year(), target.aim()));
    var latest = new TreeMap<Slot, Actual>();
    actuals.forEach(
        actual ->
            latest.merge(actual.slot(), actual, (a, b) -> a.revision() > b.revision() ? a : b));
    var figures = new TreeMap<Slot, Figure>();
    latest.forEach((slot, actual) -> figures.put(slot, actual.figure()));
    var course = new Course(indicator.nature(), years.calendar(), aims, figures);
    return new Gauge(indicator, course, latest);
  }

  public Verdict judge(int year, LocalDate today) {
    return Judge.judge(course, year, today);
  }

  public Optional<Actual> find(Slot slot) {
    return Optional.ofNullable(actuals.get(slot));
  }
}
