package tw.jiegui.core.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import tw.jiegui.core.yaml.InvalidYaml;

class GuideTest {
  private static final String STEP = "  - { zh: 做, en: do }\n";
  private static final String GUIDE =
      """
      indicator: A-1-1
      asks: { zh: 問, en: asks }
      example: { zh: 例, en: example }
      mistakes: { zh: 錯, en: mistakes }
      steps:
      """;

  @Test
  void it_has_three_to_six_steps() {
    assertEquals(3, Guide.read("g.yaml", GUIDE + STEP.repeat(3)).steps().size());
    assertEquals(6, Guide.read("g.yaml", GUIDE + STEP.repeat(6)).steps().size());
    for (int steps : new int[] {2, 7}) {
      var complaint =
          assertThrows(InvalidYaml.class, () -> Guide.read("g.yaml", GUIDE + STEP.repeat(steps)));
      assertEquals("g.yaml: steps: must be three to six", complaint.getMessage());
      assertEquals("應為三至六個", complaint.problemInChinese());
    }
  }
}
