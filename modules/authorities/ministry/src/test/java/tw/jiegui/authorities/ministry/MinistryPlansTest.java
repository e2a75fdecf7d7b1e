package tw.jiegui.authorities.ministry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PlanContract;
import tw.jiegui.core.plans.PlanFile;

class MinistryPlansTest extends PlanContract {
  /// How many years each of the thirteen programs runs.
  private static final List<Integer> YEARS = List.of(5, 5, 6, 6, 6, 6, 6, 4, 6, 6, 6, 6, 6);

  MinistryPlansTest() {
    super("ministry");
  }

  @Test
  void three_goals_three_strategies_and_thirteen_programs_with_their_years() {
    assertEquals(3, plan().listParts(NodeKind.GOAL).count());
    assertEquals(3, plan().listParts(NodeKind.STRATEGY).count());
    assertEquals(
        IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList(),
        plan().listParts(NodeKind.ACTION).map(PlanFile.Part::number).toList());
    assertEquals(
        YEARS,
        plan()
            .listParts(NodeKind.ACTION)
            .map(action -> action.action().runs().list().size())
            .toList());
  }

  @Test
  void the_budget_of_each_year_is_the_documents() {
    assertEquals(
        Map.of(
            109, 100_000_000L,
            110, 140_000_000L,
            111, 180_000_000L,
            112, 200_000_000L,
            113, 220_000_000L,
            114, 250_000_000L),
        plan().head().budget());
  }

  @Test
  void three_indicators_have_a_number_to_reach_by_2025() {
    assertEquals(
        3,
        plan()
            .listIndicators()
            .filter(each -> each.nature().kind().isNumber() && !each.targets().isEmpty())
            .count());
  }

  private PlanFile plan() {
    return plan("international-education-2");
  }
}
