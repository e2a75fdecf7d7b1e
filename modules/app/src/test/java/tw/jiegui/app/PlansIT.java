package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;
import static tw.jiegui.app.People.officer;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.plans.Actual;
import tw.jiegui.core.plans.ActualDraft;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.Models;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.core.plans.PlanShowcase;
import tw.jiegui.core.plans.Recorded;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.core.plans.Slot;

@ExtendWith(ArquillianExtension.class)
class PlansIT {
  private static final String PLAN = "international-education-109-111";

  @Inject PlanBook book;
  @Inject PlanEditor editor;
  @Inject PlanShowcase showcase;
  @Inject Models models;
  @Inject Reporting reporting;

  @Test
  void a_figure_is_stated_and_a_correction_is_a_new_revision() {
    var first = done(report(officer(KEELUNG), 109, 0, "30"));
    assertEquals(1, first.revision());
    var second = done(report(officer(KEELUNG), 109, 1, "35"));
    assertEquals(2, second.revision());
    var history =
        book.listHistory(officer(KEELUNG), gauge().indicator().id()).stream()
            .filter(each -> each.slot().equals(Slot.whole(109)))
            .toList();
    assertEquals(List.of(2, 1), history.stream().map(Actual::revision).toList());
    assertEquals(
        "35", gauge().find(Slot.whole(109)).orElseThrow().figure().value().toPlainString());
  }

  @Test
  void whoever_comes_second_is_told_who_was_first() {
    done(report(somebodyElse(), 110, 0, "40"));
    var late = report(officer(KEELUNG), 110, 0, "41");
    var now = assertInstanceOf(Recorded.ChangedMeanwhile.class, late).now();
    assertEquals("somebody else", now.recorded().by());
    assertEquals("40", now.figure().value().toPlainString());
    assertEquals(1, gauge().find(Slot.whole(110)).orElseThrow().revision());
  }

  @Test
  void what_others_copy_is_what_is_shown_and_nothing_else() {
    assertTrue(origins("published").isEmpty());
    showcase.publish(officer(KEELUNG), PLAN, 111);
    var plan = copy("copy-published", origins("published").getFirst(), Map.of());
    assertTrue(plan.source().zh().contains("複製自"), plan.source()::zh);
    var copied = book.look(officer(TAIPEI), plan.code());
    var model = book.look(officer(KEELUNG), PLAN);
    assertEquals(model.actions().count(), copied.actions().count());
    assertEquals(model.allGauges().count(), copied.allGauges().count());
    assertTrue(copied.allGauges().allMatch(gauge -> gauge.actuals().isEmpty()));
    assertTrue(
        copied.allGauges().anyMatch(gauge -> gauge.course().findAim(117).isPresent()),
        "the targets of 111 stand six years later");
    showcase.unpublish(officer(KEELUNG), PLAN, 111);
    assertTrue(origins("published").isEmpty());
  }

  @Test
  void a_shipped_plan_is_copied_without_its_targets_where_they_are_not_wanted() {
    var plan = copy("copy-shipped", "shipped/keelung/" + PLAN, Map.of("targets", "none"));
    var copied = book.look(officer(TAIPEI), plan.code());
    assertEquals(30, copied.actions().count());
    assertFalse(copied.allGauges().anyMatch(gauge -> !gauge.course().aims().isEmpty()));
  }

  private Plan copy(String code, String model, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.putAll(
        Map.of(
            "code", code,
            "copy_of", model,
            "calendar", "SCHOOL_YEAR",
            "name_zh", "複製的計畫",
            "first_year", "115",
            "last_year", "118",
            "goal_zh", "目標",
            "strategy_zh", "策略",
            "action_zh", "行動方案"));
    return switch (editor.create(officer(TAIPEI), new Draft(fields))) {
      case Drafted.Done<Plan>(var plan) -> plan;
      case Drafted.Invalid<Plan>(var problems) -> throw new AssertionError(problems);
      case Drafted.ChangedMeanwhile<Plan> changed -> throw new AssertionError(changed);
    };
  }

  private List<String> origins(String origin) {
    return models.list(officer(TAIPEI)).stream()
        .map(each -> each.name())
        .filter(name -> name.startsWith(origin + "/"))
        .toList();
  }

  private Recorded report(Acting acting, int year, int seen, String value) {
    var place = new Reporting.Place(PLAN, gauge().indicator().id(), Slot.whole(year), seen);
    return reporting.record(acting, place, new ActualDraft(value, "", "", ""));
  }

  private static Actual done(Recorded recorded) {
    return assertInstanceOf(Recorded.Done.class, recorded).actual();
  }

  /// The participants of action 3 from junior high schools.
  private Gauge gauge() {
    return book.look(officer(KEELUNG), PLAN)
        .actions()
        .filter(action -> action.node().number().equals("3"))
        .findFirst()
        .orElseThrow()
        .gauges()
        .getFirst();
  }

  private static Acting somebodyElse() {
    var known = officer(KEELUNG);
    var person = new Person("subject-of-another", "somebody else", "another@demo.example");
    return new Acting(KEELUNG, person, known.hats(), "test");
  }
}
