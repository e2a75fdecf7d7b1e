package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Touch;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// Makes plans and changes them. What reports or comments hang on is put away, not removed.
@ApplicationScoped
public class PlanEditor {
  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private Questions questions;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected PlanEditor() {}

  /// From nothing, or with all parts of another plan of the authority.
  public Drafted<Plan> create(Acting acting, Draft draft) {
    return within(
        acting,
        () ->
            switch (draft.head(null)) {
              case Checked.Invalid<Plan.Head>(var problems) -> new Drafted.Invalid<>(problems);
              case Checked.Valid<Plan.Head>(var head) -> create(acting, draft, head);
            });
  }

  private Drafted<Plan> create(Acting acting, Draft draft, Plan.Head head) {
    String code = draft.value("code").strip();
    if (!code.matches("[a-z0-9][a-z0-9-]{1,59}") || code.equals("new")) {
      return Drafted.Invalid.of("code", "not-a-plan-code");
    }
    if (plans.findPlan(code).isPresent()) {
      return Drafted.Invalid.of("code", "plan-code-taken");
    }
    var model = Optional.of(draft.value("copy_of")).filter(it -> !it.isBlank()).map(plans::plan);
    if (model.filter(it -> it.years().calendar() != head.years().calendar()).isPresent()) {
      return Drafted.Invalid.of("calendar", "other-calendar");
    }
    var plan = plans.add(new Plan(UUID.randomUUID(), code, head, touch(acting)));
    model.ifPresent(it -> copy(plans.tree(it), plan, touch(acting)));
    note(acting, plan, "plan.made", Change.created(plan.named()));
    return new Drafted.Done<>(plan);
  }

  /// The first year of the copy is to the copied targets what the first year of the model was.
  private void copy(PlanTree model, Plan plan, Touch touch) {
    int shift = plan.years().first() - model.plan().years().first();
    var copies = new HashMap<UUID, UUID>();
    model
        .branches()
        .forEach(
            branch -> {
              var node = branch.node();
              copies.put(node.id(), UUID.randomUUID());
              var seat =
                  new PlanNode.Seat(
                      plan.id(),
                      node.parentId().map(copies::get).orElse(null),
                      node.kind(),
                      node.position());
              var id = Objects.requireNonNull(copies.get(node.id()));
              plans.add(
                  new PlanNode(id, seat, shifted(node.content(), plan.years(), shift), touch));
              branch.months().forEach((month, text) -> plans.add(new MonthTask(id, month, text)));
            });
    model.allGauges().forEach(gauge -> copy(gauge, new Copying(plan, copies, shift), touch));
  }

  private record Copying(Plan plan, Map<UUID, UUID> nodes, int shift) {}

  private void copy(Gauge gauge, Copying to, Touch touch) {
    var plan = to.plan();
    var indicator = gauge.indicator();
    var seat =
        new Indicator.Seat(
            plan.id(),
            indicator.nodeId().map(to.nodes()::get).orElse(null),
            indicator.code(),
            indicator.position());
    var copied = plans.add(new Indicator(UUID.randomUUID(), seat, indicator.content(), touch));
    gauge
        .course()
        .aims()
        .forEach(
            (year, aim) -> {
              if (plan.years().mayAim(year + to.shift())) {
                plans.add(new Target(copied.id(), year + to.shift(), aim));
              }
            });
  }

  private static PlanNode.Content shifted(PlanNode.Content content, Years years, int shift) {
    var reach = content.reach();
    int first = Math.clamp(reach.firstYear() + shift, years.first(), years.last());
    int last = Math.clamp(reach.lastYear() + shift, first, years.last());
    return new PlanNode.Content(
        content.text(), new PlanNode.Reach(reach.stages(), first, last, reach.section()));
  }

  public Drafted<Plan> describe(Acting acting, String code, int seen, Draft draft) {
    return within(
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
    plan.describe(both.head(), touch(acting));
    plans.listBudget(plan.id()).forEach(plans::remove);
    plans.flush();
    both.budget().forEach((year, amount) -> plans.add(new YearBudget(plan.id(), year, amount)));
    note(acting, plan, "plan.described", Change.between(before, plan.named()));
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
    within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          plan.archive(away, touch(acting));
          note(acting, plan, away ? "plan.archived" : "plan.restored", Change.NONE);
          return plan;
        });
  }

  /// Below another part, or a goal where there is none above.
  public Drafted<PlanNode> addNode(Acting acting, String code, @Nullable UUID parent, Draft draft) {
    return within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var tree = plans.tree(plan);
          var kind = kindBelow(tree, parent);
          return switch (content(draft, plan.years(), kind)) {
            case Checked.Invalid<Content>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Content>(var content) -> {
              var seat = new PlanNode.Seat(plan.id(), parent, kind, lastPlace(tree, parent) + 1);
              var node =
                  plans.add(new PlanNode(UUID.randomUUID(), seat, content.node(), touch(acting)));
              setMonths(node, content.months());
              noteNode(acting, node, "plan.part-added", Change.created(node.named()));
              yield new Drafted.Done<>(node);
            }
          };
        });
  }

  private record Content(PlanNode.Content node, Map<Integer, Bilingual> months) {}

  private static Checked<Content> content(Draft draft, Years years, NodeKind kind) {
    return Checked.both(draft.node(years, kind), draft.months(), Content::new);
  }

  private static NodeKind kindBelow(PlanTree tree, @Nullable UUID parent) {
    if (parent == null) {
      return NodeKind.GOAL;
    }
    return tree.findBranch(parent)
        .flatMap(branch -> branch.node().kind().below())
        .orElseThrow(() -> new Absent("plan node", parent));
  }

  private static List<Branch> siblings(PlanTree tree, @Nullable UUID parent) {
    return parent == null
        ? tree.goals()
        : tree.findBranch(parent).map(Branch::parts).orElse(List.of());
  }

  private static int lastPlace(PlanTree tree, @Nullable UUID parent) {
    return siblings(tree, parent).stream()
        .map(branch -> branch.node().position())
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  public Drafted<PlanNode> editNode(Acting acting, String code, UUID id, int seen, Draft draft) {
    return within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = node(plan, id);
          if (node.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(node, node.version(), node.changed());
          }
          return switch (content(draft, plan.years(), node.kind())) {
            case Checked.Invalid<Content>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Content>(var content) -> {
              var before = node.named();
              node.describe(content.node(), touch(acting));
              setMonths(node, content.months());
              noteNode(acting, node, "plan.part-edited", Change.between(before, node.named()));
              yield new Drafted.Done<>(node);
            }
          };
        });
  }

  private void setMonths(PlanNode node, Map<Integer, Bilingual> months) {
    var known = plans.listMonths(node.id());
    known.forEach(plans::remove);
    plans.flush();
    months.forEach(
        (month, text) -> {
          var english =
              known.stream()
                  .filter(old -> old.month() == month && old.text().zh().equals(text.zh()))
                  .map(old -> old.text())
                  .findFirst();
          plans.add(new MonthTask(node.id(), month, english.orElse(text)));
        });
  }

  private PlanNode node(Plan plan, UUID id) {
    var node = plans.lock(PlanNode.class, id);
    if (!node.planId().equals(plan.id()) || node.isArchived()) {
      throw new Absent("plan node", id);
    }
    return node;
  }

  /// One place up or down among its neighbours.
  public void move(Acting acting, String code, UUID id, boolean up) {
    within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = node(plan, id);
          var row = siblings(plans.tree(plan), node.parentId().orElse(null));
          var nodes = new ArrayList<>(row.stream().map(Branch::node).toList());
          int at = nodes.stream().map(PlanNode::id).toList().indexOf(id);
          int to = Math.clamp(up ? at - 1L : at + 1L, 0, nodes.size() - 1);
          nodes.add(to, nodes.remove(at));
          for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).seat(node.parentId().orElse(null), i + 1);
          }
          noteNode(acting, node, "plan.part-moved", Change.NONE);
          return node;
        });
  }

  /// To the end of another part that can hold it.
  public Drafted<PlanNode> moveBelow(Acting acting, String code, UUID id, UUID parent) {
    return within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = node(plan, id);
          var tree = plans.tree(plan);
          if (kindBelow(tree, parent) != node.kind()) {
            return Drafted.Invalid.of("parent", "cannot-stand-there");
          }
          node.seat(parent, lastPlace(tree, parent) + 1);
          node.touch(touch(acting));
          noteNode(acting, node, "plan.part-moved", Change.NONE);
          return new Drafted.Done<>(node);
        });
  }

  /// What has parts stays; what something hangs on is archived; the rest goes for good.
  public Drafted<PlanNode> removeNode(Acting acting, String code, UUID id) {
    return within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = node(plan, id);
          var branch = plans.tree(plan).findBranch(id).orElseThrow(() -> new Absent("node", id));
          if (!branch.parts().isEmpty() || !branch.gauges().isEmpty()) {
            return Drafted.Invalid.of("remove", "has-parts");
          }
          noteNode(acting, node, "plan.part-removed", new Change(node.named(), Map.of()));
          if (plans.hasComments(id) || plans.hasArchived(id)) {
            node.archive(touch(acting));
          } else {
            plans.listMonths(id).forEach(plans::remove);
            plans.flush();
            plans.remove(node);
          }
          return new Drafted.Done<>(node);
        });
  }

  /// At a part of the plan, or at the plan as a whole.
  public Drafted<Indicator> addIndicator(
      Acting acting, String code, @Nullable UUID node, Draft draft) {
    return within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          if (node != null) {
            node(plan, node);
          }
          return switch (measure(draft, plan.years())) {
            case Checked.Invalid<Measure>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Measure>(var measure) -> {
              var id = UUID.randomUUID();
              var seat = new Indicator.Seat(plan.id(), node, id.toString(), nextPlace(plan));
              var indicator = plans.add(new Indicator(id, seat, measure.content(), touch(acting)));
              measure.targets().forEach((year, aim) -> plans.add(new Target(id, year, aim)));
              note(
                  acting,
                  indicator,
                  "plan.indicator-added",
                  Change.created(named(indicator, measure.targets())));
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

  private record Measure(Indicator.Content content, Map<Integer, Aim> targets) {}

  private static Checked<Measure> measure(Draft draft, Years years) {
    return switch (draft.indicator(years)) {
      case Checked.Invalid<Indicator.Content>(var problems) -> new Checked.Invalid<>(problems);
      case Checked.Valid<Indicator.Content>(var content) ->
          draft
              .targets(years, content.nature().kind())
              .map(targets -> new Measure(content, targets));
    };
  }

  public Drafted<Indicator> editIndicator(
      Acting acting, String code, UUID id, int seen, Draft draft) {
    return within(
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
  private Drafted<Indicator> edit(Acting acting, Indicator indicator, Measure measure) {
    var nature = measure.content().nature();
    boolean other =
        nature.kind() != indicator.nature().kind()
            || nature.rhythm() != indicator.nature().rhythm();
    if (other && !plans.listActuals(indicator.id()).isEmpty()) {
      return Drafted.Invalid.of("kind", "kind-in-use");
    }
    var before = named(indicator, targets(indicator));
    indicator.describe(measure.content(), touch(acting));
    setTargets(indicator, measure.targets());
    var after = named(indicator, measure.targets());
    note(acting, indicator, "plan.indicator-edited", Change.between(before, after));
    return new Drafted.Done<>(indicator);
  }

  private Map<Integer, Aim> targets(Indicator indicator) {
    var targets = new TreeMap<Integer, Aim>();
    plans.listTargets(indicator.id()).forEach(target -> targets.put(target.year(), target.aim()));
    return targets;
  }

  /// All targets of an indicator, in place of those that it had.
  void setTargets(Indicator indicator, Map<Integer, Aim> targets) {
    plans.listTargets(indicator.id()).forEach(plans::remove);
    plans.flush();
    targets.forEach((year, aim) -> plans.add(new Target(indicator.id(), year, aim)));
  }

  static Map<String, String> named(Indicator indicator, Map<Integer, Aim> targets) {
    var named = new TreeMap<>(indicator.named());
    targets.forEach(
        (year, aim) ->
            named.put(
                "target_" + year,
                aim.words().zh().isEmpty() ? Sayings.plain(aim.value()) : aim.words().zh()));
    return named;
  }

  private Indicator indicator(Plan plan, UUID id) {
    var indicator = plans.lock(Indicator.class, id);
    if (!indicator.planId().equals(plan.id()) || indicator.isArchived()) {
      throw new Absent("indicator", id);
    }
    return indicator;
  }

  public Drafted<Indicator> removeIndicator(Acting acting, String code, UUID id) {
    return within(
        acting,
        () -> {
          var indicator = indicator(plans.lockPlan(code), id);
          var before = named(indicator, targets(indicator));
          note(acting, indicator, "plan.indicator-removed", new Change(before, Map.of()));
          if (plans.listActuals(id).isEmpty() && !questions.isAsked(id)) {
            setTargets(indicator, Map.of());
            plans.remove(indicator);
          } else {
            indicator.archive(touch(acting));
          }
          return new Drafted.Done<>(indicator);
        });
  }

  private <T> T within(Acting acting, Supplier<T> work) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(acting.authority(), work);
  }

  private void note(Acting acting, Plan plan, String action, Change change) {
    audit.record(acting, acting.require(PlanBook.PLANNERS), plan.deed(action, change));
  }

  private void noteNode(Acting acting, PlanNode node, String action, Change change) {
    audit.record(acting, acting.require(PlanBook.PLANNERS), node.deed(action, change));
  }

  private void note(Acting acting, Indicator indicator, String action, Change change) {
    audit.record(acting, acting.require(PlanBook.PLANNERS), indicator.deed(action, change));
  }

  private Touch touch(Acting acting) {
    return Reporting.touch(acting, clock);
  }
}
