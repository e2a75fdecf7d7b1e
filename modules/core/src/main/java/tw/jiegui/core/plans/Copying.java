package tw.jiegui.core.plans;

import java.util.Map;
import java.util.TreeMap;
import tw.jiegui.core.policy.Bilingual;

/// What is copied into a new plan, how many years later, and whether with its targets.
record Copying(Models.Found from, int shift, boolean targets) {
  /// The new plan says where it comes from, whatever else it says.
  Plan.Head credited(Plan.Head head) {
    var credit = from.model().credit();
    var typed = head.source();
    var source =
        typed.zh().isEmpty()
            ? credit
            : new Bilingual(typed.zh() + "；" + credit.zh(), typed.en() + "; " + credit.en());
    return new Plan.Head(head.name(), head.years(), head.words(), head.aims(), source);
  }

  PlanNode.Content shifted(PlanNode.Content content, Years years) {
    var reach = content.reach();
    int first = Math.clamp(reach.firstYear() + shift, years.first(), years.last());
    int last = Math.clamp(reach.lastYear() + shift, first, years.last());
    return new PlanNode.Content(
        content.text(), new PlanNode.Reach(reach.stages(), first, last, reach.section()));
  }

  /// Those that the new plan may set; none where they are not wanted.
  Map<Integer, Aim> shifted(Map<Integer, Aim> aims, Years years) {
    var shifted = new TreeMap<Integer, Aim>();
    aims.forEach(
        (year, aim) -> {
          if (targets && years.mayAim(year + shift)) {
            shifted.put(year + shift, aim);
          }
        });
    return shifted;
  }
}
