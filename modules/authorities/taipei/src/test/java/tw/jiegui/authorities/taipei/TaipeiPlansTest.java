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
  void six_axes_with_thirty_four_actions_numbered_by_axis() {
    var plan = plan("international-education-2022");
    assertEquals(6, plan.listParts(NodeKind.GOAL).count());
    assertEquals(6, plan.listParts(NodeKind.STRATEGY).count());
    assertEquals(
        List.of(7L, 7L, 4L, 4L, 7L, 5L),
        plan.listParts(NodeKind.GOAL).map(TaipeiPlansTest::actions).toList());
  }

  private static long actions(PlanFile.Part axis) {
    return axis.parts().stream().mapToLong(strategy -> strategy.parts().size()).sum();
  }
}
