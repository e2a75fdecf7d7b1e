package tw.jiegui.authorities.keelung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PlanContract;
import tw.jiegui.core.plans.PlanFile;

class KeelungPlansTest extends PlanContract {
  private static final Set<String> SINGLE_MILESTONES = Set.of("19", "24", "26");

  KeelungPlansTest() {
    super("keelung");
  }

  @Test
  void four_goals_fourteen_strategies_and_thirty_actions_in_the_order_of_the_document() {
    assertEquals(3, plan().aims().size());
    assertEquals(4, plan().listParts(NodeKind.GOAL).count());
    assertEquals(14, plan().listParts(NodeKind.STRATEGY).count());
    assertEquals(
        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList(),
        plan().listParts(NodeKind.ACTION).map(PlanFile.Part::number).toList());
  }

  @Test
  void twenty_seven_actions_have_targets_in_all_three_years_and_three_are_single_milestones() {
    var complete =
        plan()
            .listParts(NodeKind.ACTION)
            .filter(action -> years(action).equals(List.of(109, 110, 111)))
            .map(PlanFile.Part::number)
            .toList();
    assertEquals(27, complete.size());
    plan()
        .listParts(NodeKind.ACTION)
        .filter(action -> SINGLE_MILESTONES.contains(action.number()))
        .forEach(action -> assertEquals(1, years(action).size(), action.number()));
  }

  private static List<Integer> years(PlanFile.Part action) {
    return action.indicators().stream()
        .flatMap(indicator -> indicator.targets().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private PlanFile plan() {
    return plan("international-education-109-111");
  }
}
