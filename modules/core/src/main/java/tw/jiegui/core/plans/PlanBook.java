package tw.jiegui.core.plans;

import static tw.jiegui.core.authority.Role.ACCOUNTING;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.MINISTRY_ANALYST;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.REVIEWER;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// Reads plans: the authority's people all of them, a school's people the actions that concern
/// their schools.
@ApplicationScoped
public class PlanBook {
  /// Who keeps plans, reports what was achieved and asks schools.
  public static final Set<Role> PLANNERS = Set.of(AUTHORITY_ADMIN, OFFICER);

  /// Who sees the whole of every plan.
  public static final Set<Role> STAFF =
      Set.of(AUTHORITY_ADMIN, OFFICER, ACCOUNTING, REVIEWER, MINISTRY_ANALYST);

  public static final Set<Role> OF_SCHOOL = Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER);

  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private Schools schools;
  @Inject @Any private Instance<KpiMetric> metrics;

  @SuppressWarnings("NullAway.Init")
  protected PlanBook() {}

  /// An action, or whatever else indicators stand at, with all that was said of it.
  public record Story(PlanTree tree, Branch branch, List<Comment> comments, List<Actual> history) {}

  /// With the archived ones for those who keep them.
  public List<PlanTree> list(Acting acting) {
    var visible = visible(acting);
    return tenancy.within(
        acting.authority(),
        () ->
            plans.list().stream()
                .filter(plan -> !plan.isArchived() || acting.is(PLANNERS))
                .map(plan -> plans.tree(plan).narrowed(visible))
                .toList());
  }

  public PlanTree look(Acting acting, String code) {
    var visible = visible(acting);
    return tenancy.within(acting.authority(), () -> look(acting, code, visible));
  }

  private PlanTree look(Acting acting, String code, Predicate<Branch> visible) {
    var plan = plans.plan(code);
    if (plan.isArchived() && !acting.is(PLANNERS)) {
      throw new Absent("plan", code);
    }
    var tree = plans.tree(plan);
    return acting.is(STAFF) ? tree : tree.narrowed(visible);
  }

  /// Comments and who reported what are the authority's own matter.
  public Story tell(Acting acting, String code, UUID node) {
    var visible = visible(acting);
    return tenancy.within(
        acting.authority(),
        () -> {
          var tree = look(acting, code, visible);
          var branch = tree.findBranch(node).orElseThrow(() -> new Absent("plan node", node));
          return acting.is(STAFF)
              ? new Story(tree, branch, plans.listComments(node), history(branch))
              : new Story(tree, branch, List.of(), List.of());
        });
  }

  private List<Actual> history(Branch branch) {
    return branch.gauges().stream()
        .flatMap(gauge -> plans.listActuals(gauge.indicator().id()).stream())
        .toList();
  }

  public List<Actual> listHistory(Acting acting, UUID indicator) {
    acting.require(STAFF);
    return tenancy.within(acting.authority(), () -> plans.listActuals(indicator));
  }

  /// What a metric says today, where the indicator names one that there is.
  public Optional<BigDecimal> measure(Acting acting, Gauge gauge, Slot slot) {
    return metrics.stream()
        .filter(metric -> metric.name().equals(gauge.indicator().metric()))
        .findFirst()
        .flatMap(
            metric ->
                tenancy.within(
                    acting.authority(),
                    () -> metric.value(acting.authority(), gauge.course().calendar().term(slot))));
  }

  public List<String> listMetrics() {
    return metrics.stream().map(KpiMetric::name).sorted().toList();
  }

  private Predicate<Branch> visible(Acting acting) {
    return switch (Scope.of(acting, STAFF, OF_SCHOOL)) {
      case Scope.Whole() -> branch -> true;
      case Scope.OfSchools(var own) -> {
        var stages = stages(acting, own);
        yield branch -> branch.node().concerns(stages);
      }
    };
  }

  private Set<Stage> stages(Acting acting, Set<UUID> own) {
    var stages = EnumSet.noneOf(Stage.class);
    tenancy.within(acting.authority(), () -> schools.listByIds(own)).stream()
        .map(School::facts)
        .flatMap(facts -> Stage.of(facts.kind()).stream())
        .forEach(stages::add);
    return stages;
  }
}
