package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Bilingual;

/// Adds goals, strategies and actions to plans, changes, moves and removes them. What comments hang
/// on is put away, not removed.
@ApplicationScoped
public class PartEditor {
  private static final int ANY = -1;

  @Inject private Desk desk;
  @Inject private Plans plans;

  @SuppressWarnings("NullAway.Init")
  protected PartEditor() {}

  /// Below another part, or a goal where there is none above.
  public Drafted<PlanNode> addNode(Acting acting, String code, @Nullable UUID parent, Draft draft) {
    return desk.within(
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
                  plans.add(
                      new PlanNode(UUID.randomUUID(), seat, content.node(), desk.stamp(acting)));
              setMonths(node, content.months());
              desk.note(acting, node.deed("plan.part-added", Change.created(node.named())));
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
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = plans.lockNode(plan, id);
          if (node.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(node, node.version(), node.changed());
          }
          return switch (content(draft, plan.years(), node.kind())) {
            case Checked.Invalid<Content>(var problems) -> new Drafted.Invalid<>(problems);
            case Checked.Valid<Content>(var content) -> {
              var before = node.named();
              node.describe(content.node(), desk.stamp(acting));
              setMonths(node, content.months());
              desk.note(
                  acting, node.deed("plan.part-edited", Change.between(before, node.named())));
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
                  .filter(old -> text.en().isEmpty())
                  .filter(old -> old.month() == month && old.text().zh().equals(text.zh()))
                  .map(old -> old.text())
                  .findFirst();
          plans.add(new MonthTask(node.id(), month, english.orElse(text)));
        });
  }

  /// One place up or down among its neighbours.
  public void move(Acting acting, String code, UUID id, boolean up) {
    desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = plans.lockNode(plan, id);
          var row = siblings(plans.tree(plan), node.parentId().orElse(null));
          var nodes = new ArrayList<>(row.stream().map(Branch::node).toList());
          int at = nodes.stream().map(PlanNode::id).toList().indexOf(id);
          int to = Math.clamp(up ? at - 1L : at + 1L, 0, nodes.size() - 1);
          nodes.add(to, nodes.remove(at));
          for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).seat(node.parentId().orElse(null), i + 1);
          }
          desk.note(acting, node.deed("plan.part-moved", Change.NONE));
          return node;
        });
  }

  /// To the end of another part that can hold it.
  public Drafted<PlanNode> moveBelow(Acting acting, String code, UUID id, UUID parent) {
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = plans.lockNode(plan, id);
          var tree = plans.tree(plan);
          if (kindBelow(tree, parent) != node.kind()) {
            return Drafted.Invalid.of("parent", "cannot-stand-there");
          }
          node.seat(parent, lastPlace(tree, parent) + 1);
          node.touch(desk.stamp(acting));
          desk.note(acting, node.deed("plan.part-moved", Change.NONE));
          return new Drafted.Done<>(node);
        });
  }

  /// What has parts stays; what something hangs on is archived; the rest goes for good.
  public Drafted<PlanNode> removeNode(Acting acting, String code, UUID id) {
    return removeNode(acting, code, id, ANY);
  }

  /// Where a version is given, only what the person saw.
  public Drafted<PlanNode> removeNode(Acting acting, String code, UUID id, int seen) {
    return desk.within(
        acting,
        () -> {
          var plan = plans.lockPlan(code);
          var node = plans.lockNode(plan, id);
          if (seen != ANY && node.version() != seen) {
            return new Drafted.ChangedMeanwhile<>(node, node.version(), node.changed());
          }
          var branch = plans.tree(plan).findBranch(id).orElseThrow(() -> new Absent("node", id));
          if (!branch.parts().isEmpty() || !branch.gauges().isEmpty()) {
            return Drafted.Invalid.of("remove", "has-parts");
          }
          desk.note(acting, node.deed("plan.part-removed", new Change(node.named(), Map.of())));
          if (plans.hasComments(id) || plans.hasArchived(id)) {
            node.archive(desk.stamp(acting));
          } else {
            plans.listMonths(id).forEach(plans::remove);
            plans.flush();
            plans.remove(node);
          }
          return new Drafted.Done<>(node);
        });
  }
}
