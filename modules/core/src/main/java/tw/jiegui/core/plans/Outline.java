package tw.jiegui.core.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tw.jiegui.core.policy.Bilingual;

/// A plan without its life: what it says, its parts and indicators in order, those above before
/// those below. Nobody's figures and no section of anybody's office.
record Outline(Plan.Head head, List<Part> parts, List<Measure> measures) {
  /// Stands for the plan itself, where parts and indicators say what they stand at.
  static final int PLAN = -1;

  Outline {
    parts = List.copyOf(parts);
    measures = List.copyOf(measures);
  }

  /// At the part of that number in the list, or at the plan.
  record Part(int at, NodeKind kind, PlanNode.Content content, Map<Integer, Bilingual> months) {}

  record Measure(int at, Kpi.Content content, Map<Integer, Aim> targets) {}

  static Outline of(PlanTree tree) {
    var parts = new ArrayList<Part>();
    var measures = new ArrayList<Measure>();
    var places = new HashMap<UUID, Integer>();
    tree.gauges().forEach(gauge -> measures.add(measure(PLAN, gauge)));
    tree.branches()
        .forEach(
            branch -> {
              var node = branch.node();
              int place = parts.size();
              places.put(node.id(), place);
              int at =
                  node.parentId()
                      .map(above -> Objects.requireNonNull(places.get(above)))
                      .orElse(PLAN);
              parts.add(new Part(at, node.kind(), node.content(), branch.months()));
              branch.gauges().forEach(gauge -> measures.add(measure(place, gauge)));
            });
    return new Outline(tree.plan().head(), parts, measures);
  }

  private static Measure measure(int at, Gauge gauge) {
    return new Measure(at, gauge.indicator().content(), gauge.course().aims());
  }

  /// For whoever is not of the authority.
  Outline withoutSections() {
    return new Outline(
        head,
        parts.stream()
            .map(
                part ->
                    new Part(part.at(), part.kind(), withoutSection(part.content()), part.months()))
            .toList(),
        measures);
  }

  private static PlanNode.Content withoutSection(PlanNode.Content content) {
    var reach = content.reach();
    return new PlanNode.Content(
        content.text(),
        new PlanNode.Reach(reach.stages(), reach.firstYear(), reach.lastYear(), ""));
  }
}
