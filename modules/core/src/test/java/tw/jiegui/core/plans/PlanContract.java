package tw.jiegui.core.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.ShippedPolicies;
import tw.jiegui.core.yaml.Shipped;
import tw.jiegui.core.yaml.YamlSection;

/// What every authority's shipped plans keep to, and the cases that its officials can read.
public abstract class PlanContract {
  private final String authority;
  private final Shipped shipped = new Shipped(getClass().getClassLoader(), "authorities");
  private final List<PlanFile> plans;

  protected PlanContract(String authority) {
    this.authority = authority;
    plans = new ShippedPlans(getClass().getClassLoader()).of(authority);
  }

  protected final PlanFile plan(String id) {
    return plans.stream().filter(plan -> plan.head().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void every_plan_has_actions_and_cites_known_documents() {
    assertFalse(plans.isEmpty());
    var known = new ShippedPolicies(getClass().getClassLoader()).of(authority).documents().keySet();
    var cited = new HashSet<String>();
    for (var plan : plans) {
      assertTrue(plan.listParts(NodeKind.ACTION).findAny().isPresent(), plan.head().id());
      plan.citations().map(Citation::document).forEach(cited::add);
    }
    cited.removeAll(known);
    assertEquals(new HashSet<>(), cited, "documents that the policy does not know");
  }

  @Test
  void what_is_published_of_a_plan_can_be_copied_whole() {
    var documents = new ShippedPolicies(getClass().getClassLoader()).of(authority).documents();
    for (var plan : plans) {
      var outline = ShippedOutline.of(plan, documents);
      assertEquals(outline, OutlineText.read(OutlineText.write(outline)), plan.head().id());
      assertEquals(plan.listIndicators().count(), outline.measures().size());
    }
  }

  @TestFactory
  Stream<DynamicTest> every_target_says_itself() {
    return plans.stream()
        .flatMap(PlanFile::listIndicators)
        .map(
            indicator ->
                DynamicTest.dynamicTest(
                    indicator.id(),
                    () -> indicator.targets().values().forEach(aim -> says(indicator, aim))));
  }

  private static void says(PlanFile.IndicatorPart indicator, Aim aim) {
    var course =
        new Course(indicator.nature(), Years.Calendar.SCHOOL_YEAR, indicator.targets(), Map.of());
    var said = new Sayings(course).target(aim);
    for (var text : List.of(said.zh(), said.en())) {
      assertFalse(text.isBlank() || text.contains("{}"), text);
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    var file = Pattern.compile("authorities/" + authority + "/cases/plans\\.yaml");
    return shipped.list(file).stream()
        .flatMap(name -> cases(name).stream())
        .map(each -> DynamicTest.dynamicTest(each.text("case"), () -> check(each)));
  }

  private List<YamlSection> cases(String name) {
    return YamlSection.parse(name, "cases:\n" + shipped.read(name).indent(2)).sections("cases");
  }

  private void check(YamlSection section) {
    section.only("case", "plan", "action", "indicator", "on", "target");
    var plan = plan(section.text("plan"));
    String id = section.text("indicator");
    var indicator =
        plan.findIndicator(id).orElseThrow(() -> section.problem("indicator", "is unknown"));
    if (section.has("action")) {
      assertTrue(
          plan.listParts(NodeKind.ACTION)
              .filter(part -> part.number().equals(section.text("action")))
              .anyMatch(part -> part.indicators().contains(indicator)),
          "stands at another action");
    }
    var slot = plan.head().years().calendar().find(section.text("on")).orElseThrow();
    var aim = indicator.targets().get(slot.year());
    if (!section.has("target")) {
      assertEquals(null, aim);
      return;
    }
    assertTrue(aim != null, "no target that year");
    switch (indicator.nature().kind()) {
      case COUNT, CUMULATIVE, PERCENTAGE, RISE ->
          assertEquals(0, section.decimal("target").compareTo(aim.value()), () -> "is " + aim);
      case MILESTONE -> assertEquals("done", section.text("target"));
      case LEVEL, TEXT -> assertEquals(Bilingual.of(section.section("target")), aim.words());
    }
  }
}
