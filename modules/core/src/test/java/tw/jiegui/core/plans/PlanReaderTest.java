package tw.jiegui.core.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.yaml.InvalidYaml;

class PlanReaderTest {
  private static final String FILE = "authorities/somewhere/plans/small.yaml";
  private static final String PLAN =
      """
      plan: small
      name: { zh: 小計畫, en: Small plan }
      years: SY109..SY111
      source: { document: plan, place: "一" }
      goals:
        - number: "1"
          name: { zh: 目標一, en: Goal one }
          strategies:
            - number: "1"
              name: { zh: 策略一, en: Strategy one }
              actions:
                - number: "1"
                  name: { zh: 方案一, en: Action one }
                  stages: [elementary]
                  months: { 9: { zh: 開始, en: begin } }
                  indicators:
                    - id: books
                      name: { zh: 繪本, en: books }
                      kind: count
                      unit: { zh: 本, en: books }
                      targets: { SY109: 1, SY110: 2 }
      """;

  @Test
  void a_plan_is_read_from_its_goals_down_to_the_targets() {
    var plan = PlanReader.read(FILE, PLAN);
    var books = plan.findIndicator("books").orElseThrow();
    assertEquals(Aim.of(BigDecimal.TWO), books.targets().get(110));
    assertEquals(3, plan.goals().getFirst().withAllBelow().count());
    assertEquals(new Bilingual("開始", "begin"), action(plan).months().get(9));
    assertEquals(plan.head().years(), action(plan).runs());
  }

  private static PlanFile.Action action(PlanFile plan) {
    return plan.listParts(NodeKind.ACTION).findFirst().orElseThrow().action();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SY109: 1 | FY109: 1 | targets.FY109: is none of the plan's years SY109..SY111",
        "SY109: 1 | SY108: 1 | targets.SY108: is none of the plan's years SY109..SY111",
        "SY109: 1 | SY109: viele | targets.SY109: must be a number",
        "kind: count | kind: sum | kind: sum is not among",
        "kind: count | kind: percentage | base: is missing",
        "kind: count | kinds: count | kinds: is no known key",
        "[elementary] | [nursery] | stages: nursery is no stage",
        "{ 9: { | { 13: { | months.13: is no month",
        "SY109..SY111 | SY109 | years: must be years",
        "plan: small | plan: other | plan: is other, must be its file's name",
        "id: books | id: Books | id: must be lower-case",
      })
  void what_does_not_fit_is_named_with_file_and_path(String right, String wrong, String says) {
    var complaint =
        assertThrows(
            InvalidYaml.class, () -> PlanReader.read(FILE, PLAN.replaceFirst(quote(right), wrong)));
    String message = String.valueOf(complaint.getMessage());
    assertEquals(FILE, message.substring(0, FILE.length()));
    assertEquals(true, message.contains(says), message);
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }

  @Test
  void a_plan_of_fiscal_years_has_no_semesters() {
    String fiscal =
        PLAN.replace("SY", "FY")
            .replace("kind: count", "kind: count\n                per: semester");
    assertThrows(InvalidYaml.class, () -> PlanReader.read(FILE, fiscal));
  }
}
