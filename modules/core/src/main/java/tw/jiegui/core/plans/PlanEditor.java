package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;

/// Makes plans, and changes what they say of themselves.
@ApplicationScoped
public class PlanEditor {
  /// Addresses beside those of plans.
  private static final Set<String> RESERVED = Set.of("new", "models");

  @Inject private Desk desk;
  @Inject private Plans plans;
  @Inject private Models models;

  @SuppressWarnings("NullAway.Init")
  protected PlanEditor() {}

  /// From nothing, or as a copy of a model.
  public Drafted<Plan> create(Acting acting, Draft draft) {
    return desk.within(
        acting,
        () ->
            switch (draft.head(null)) {
              case Checked.Invalid<Plan.Head>(var problems) -> new Drafted.Invalid<>(problems);
              case Checked.Valid<Plan.Head>(var head) -> create(acting, draft, head);
            });
  }

  private Drafted<Plan> create(Acting acting, Draft draft, Plan.Head head) {
    String code = draft.value("code").strip();
    if (!code.matches("[a-z0-9][a-z0-9-]{1,59}") || RESERVED.contains(code)) {
      return Drafted.Invalid.of("code", "not-a-plan-code");
    }
    if (plans.findPlan(code).isPresent()) {
      return Drafted.Invalid.of("code", "plan-code-taken");
    }
    var wanted = models.find(acting, draft.value("copy_of"));
    if (wanted.filter(it -> it.model().years().calendar() != head.years().calendar()).isPresent()) {
      return Drafted.Invalid.of("calendar", "other-calendar");
    }
    return switch (draft.copying(wanted)) {
      case Checked.Invalid<Optional<Copying>>(var problems) -> new Drafted.Invalid<>(problems);
      case Checked.Valid<Optional<Copying>>(var copying) -> create(acting, code, head, copying);
    };
  }

  private Drafted<Plan> create(
      Acting acting, String code, Plan.Head head, Optional<Copying> copying) {
    var says = copying.map(it -> it.credited(head)).orElse(head);
    var plan = plans.add(new Plan(UUID.randomUUID(), code, says, desk.stamp(acting)));
    copying.ifPresent(it -> models.copy(it, plan, desk.stamp(acting)));
    desk.note(acting, plan.deed("plan.made", Change.created(plan.named())));
    return new Drafted.Done<>(plan);
  }

  public Drafted<Plan> describe(Acting acting, String code, int seen, Draft draft) {
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          if (plan.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(plan, plan.version(), plan.changed());
          }
          var checked =
              Checked.both(
                  draft.head(plan.years().calendar()), draft.budget(plan.years()), Both::new);
          return switch (checked) {
            case Checked.Invalid<Both>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Both>(var both) -> describe(acting, plan, both);
          };
        });
  }

  private record Both(Plan.Head head, Map<Integer, Long> budget) {}

  private Drafted<Plan> describe(Acting acting, Plan plan, Both both) {
    var tree = plans.tree(plan);
    var years = both.head().years();
    if (tree.actions().anyMatch(action -> !fits(action, years))
        || tree.allGauges().anyMatch(gauge -> !fits(gauge, years))) {
      return Drafted.Invalid.of("first_year", "years-in-use");
    }
    var before = plan.named();
    plan.describe(both.head(), desk.stamp(acting));
    plans.listBudget(plan.id()).forEach(plans::remove);
    plans.flush();
    both.budget().forEach((year, amount) -> plans.add(new YearBudget(plan.id(), year, amount)));
    desk.note(acting, plan.deed("plan.described", Change.between(before, plan.named())));
    return new Drafted.Done<>(plan);
  }

  private static boolean fits(Branch action, Years years) {
    var reach = action.node().reach();
    return years.contains(reach.firstYear()) && years.contains(reach.lastYear());
  }

  private static boolean fits(Gauge gauge, Years years) {
    return gauge.course().aims().keySet().stream().allMatch(years::mayAim);
  }

  public void archive(Acting acting, String code, boolean away) {
    desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          plan.archive(away, desk.stamp(acting));
          desk.note(acting, plan.deed(away ? "plan.archived" : "plan.restored", Change.NONE));
          return plan;
        });
  }
}
