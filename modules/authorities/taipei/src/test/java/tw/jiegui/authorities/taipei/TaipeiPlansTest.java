package tw.jiegui.authorities.taipei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PlanContract;
import tw.jiegui.core.plans.PlanFile;

class TaipeiPlansTest extends PlanContract {
  TaipeiPlansTest() {
    super("taipei");
  }

  @Test
  void six_axes_with_a_strategy_each_and_thirty_four_actions() {
    assertEquals(6, plan().listParts(NodeKind.GOAL).count());
    assertEquals(6, plan().listParts(NodeKind.STRATEGY).count());
    assertEquals(34, plan().listParts(NodeKind.ACTION).count());
    assertEquals(
        List.of(7, 7, 4, 4, 7, 5),
        plan().listParts(NodeKind.STRATEGY).map(part -> part.parts().size()).toList());
  }

  private PlanFile plan() {
    return plan("international-education-2022");
  }
}
