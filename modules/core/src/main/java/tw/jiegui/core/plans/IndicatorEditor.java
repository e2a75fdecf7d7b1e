package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;

/// Adds indicators with their targets to plans, changes and removes them. What was reported or
/// asked is put away, not removed.
@ApplicationScoped
public class IndicatorEditor {
  private static final int ANY = -1;

  @Inject private Desk desk;
  @Inject private Plans plans;
  @Inject private Questions questions;

  @SuppressWarnings("NullAway.Init")
  protected IndicatorEditor() {}

  /// At a part of the plan, or at the plan as a whole.
  public Drafted<Kpi> addIndicator(Acting acting, String code, @Nullable UUID node, Draft draft) {
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          if (node != null) {
            plans.lockNode(plan, node);
          }
          return switch (measure(draft, plan.years())) {
            case Checked.Invalid<Measure>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Measure>(var measure) -> {
              var id = UUID.randomUUID();
              var seat = new Kpi.Seat(plan.id(), node, id.toString(), nextPlace(plan));
              var indicator = plans.add(new Kpi(id, seat, measure.content(), desk.stamp(acting)));
              measure.targets().forEach((year, aim) -> plans.add(new Target(id, year, aim)));
              desk.note(
                  acting,
                  indicator.deed(
                      "plan.indicator-added", Change.created(named(indicator, measure.targets()))));
              yield new Drafted.Done<>(indicator);
            }
          };
        });
  }

  private int nextPlace(Plan plan) {
    return plans
            .tree(plan)
            .allGauges()
            .map(gauge -> gauge.indicator().position())
            .max(Comparator.naturalOrder())
            .orElse(0)
        + 1;
  }

  private record Measure(Kpi.Content content, Map<Integer, Aim> targets) {}

  private static Checked<Measure> measure(Draft draft, Years years) {
    return switch (draft.indicator(years)) {
      case Checked.Invalid<Kpi.Content>(var problems) -> new Checked.Invalid<>(problems);
      case Checked.Valid<Kpi.Content>(var content) ->
          draft
              .targets(years, content.nature().kind())
              .map(targets -> new Measure(content, targets));
    };
  }

  public Drafted<Kpi> editIndicator(Acting acting, String code, UUID id, int seen, Draft draft) {
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var indicator = indicator(plan, id);
          if (indicator.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(
                indicator, indicator.version(), indicator.changed());
          }
          return switch (measure(draft, plan.years())) {
            case Checked.Invalid<Measure>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Measure>(var measure) -> edit(acting, indicator, measure);
          };
        });
  }

  /// Figures that were reported keep their meaning: the kind is not changed below them.
  private Drafted<Kpi> edit(Acting acting, Kpi indicator, Measure measure) {
    var nature = measure.content().nature();
    boolean other =
        nature.kind() != indicator.nature().kind()
            || nature.rhythm() != indicator.nature().rhythm();
    if (other && !plans.listActuals(indicator.id()).isEmpty()) {
      return Drafted.Invalid.of("kind", "kind-in-use");
    }
    var before = named(indicator, targets(indicator));
    indicator.describe(measure.content(), desk.stamp(acting));
    setTargets(indicator, measure.targets());
    var after = named(indicator, measure.targets());
    desk.note(acting, indicator.deed("plan.indicator-edited", Change.between(before, after)));
    return new Drafted.Done<>(indicator);
  }

  private Map<Integer, Aim> targets(Kpi indicator) {
    var targets = new TreeMap<Integer, Aim>();
    plans.listTargets(indicator.id()).forEach(target -> targets.put(target.year(), target.aim()));
    return targets;
  }

  /// All targets of an indicator, in place of those that it had.
  void setTargets(Kpi indicator, Map<Integer, Aim> targets) {
    plans.listTargets(indicator.id()).forEach(plans::remove);
    plans.flush();
    targets.forEach((year, aim) -> plans.add(new Target(indicator.id(), year, aim)));
  }

  static Map<String, String> named(Kpi indicator, Map<Integer, Aim> targets) {
    var named = new TreeMap<>(indicator.named());
    targets.forEach(
        (year, aim) ->
            named.put(
                "target_" + year,
                aim.words().zh().isEmpty() ? Sayings.plain(aim.value()) : aim.words().zh()));
    return named;
  }

  private Kpi indicator(Plan plan, UUID id) {
    var indicator = plans.lock(Kpi.class, id);
    if (!indicator.planId().equals(plan.id()) || indicator.isArchived()) {
      throw new Absent("indicator", id);
    }
    return indicator;
  }

  public Drafted<Kpi> removeIndicator(Acting acting, String code, UUID id) {
    return removeIndicator(acting, code, id, ANY);
  }

  /// Where a version is given, only what the person saw.
  public Drafted<Kpi> removeIndicator(Acting acting, String code, UUID id, int seen) {
    return desk.within(
        acting,
        () -> {
          var indicator = indicator(plans.lockPlan(code), id);
          if (seen != ANY && indicator.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(
                indicator, indicator.version(), indicator.changed());
          }
          var before = named(indicator, targets(indicator));
          desk.note(acting, indicator.deed("plan.indicator-removed", new Change(before, Map.of())));
          if (plans.listActuals(id).isEmpty() && !questions.isAsked(id)) {
            setTargets(indicator, Map.of());
            plans.remove(indicator);
          } else {
            indicator.archive(desk.stamp(acting));
          }
          return new Drafted.Done<>(indicator);
        });
  }
}
