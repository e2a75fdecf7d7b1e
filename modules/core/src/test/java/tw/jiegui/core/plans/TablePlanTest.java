package tw.jiegui.core.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.plans.Course.Nature;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.SchoolFile.Language;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

class TablePlanTest {
  private static final Stamp STAMP = new Stamp(Instant.EPOCH, "somebody");
  private static final Bilingual NOTHING = new Bilingual("", "");

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void what_is_exported_changes_nothing_when_it_comes_back(TableFormat format) {
    for (var language : Language.values()) {
      assertTrue(plan(PlanTable.write(tree(), format, language)).isEmpty());
    }
  }

  @Test
  void a_new_figure_and_a_new_target_are_the_only_changes() {
    String csv = text().replace(",SY110,40,,39,", ",SY110,45,,41,");
    var plan = plan(csv.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), plan.bad());
    assertEquals(1, plan.targets().size());
    assertEquals(1, plan.actuals().size());
    assertEquals(new BigDecimal(41), plan.actuals().getFirst().statement().figure().value());
    assertEquals(Aim.of(new BigDecimal(45)), plan.targets().getFirst().targets().get(110));
  }

  @Test
  void a_blank_target_is_taken_away_and_a_blank_figure_stays() {
    String csv = text().replace(",SY110,40,,39,", ",SY110,,,,");
    var plan = plan(csv.getBytes(StandardCharsets.UTF_8));
    assertEquals(Set.of(), plan.targets().getFirst().targets().keySet());
    assertEquals(List.of(), plan.actuals());
  }

  @Test
  void a_row_that_does_not_fit_is_told_with_its_line() {
    String csv = text().replace("count,", "nobody,").replace(",SY110,city", ",FY110,city");
    var bad = plan(csv.getBytes(StandardCharsets.UTF_8)).bad();
    assertEquals(List.of(2, 3), bad.stream().map(TablePlan.Bad::line).sorted().toList());
  }

  private static String text() {
    return new String(
        PlanTable.write(tree(), TableFormat.CSV, Language.ENGLISH), StandardCharsets.UTF_8);
  }

  private static TablePlan plan(byte[] file) {
    return switch (Table.read(file, PlanTable.COLUMNS)) {
      case Checked.Valid<Table>(var table) -> TablePlan.of(table, tree());
      case Checked.Invalid<Table>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static PlanTree tree() {
    var words = new EnumMap<NodeKind, Bilingual>(NodeKind.class);
    var years = new Years(Years.Calendar.SCHOOL_YEAR, 109, 111);
    var head = new Plan.Head(new Bilingual("計畫", ""), years, words, NOTHING, NOTHING);
    var plan = new Plan(new UUID(0, 1), "plan", head, STAMP);
    var gauges = new ArrayList<Gauge>();
    gauges.add(gauge(years, 2, IndicatorKind.COUNT, Aim.of(new BigDecimal(40)), "39"));
    var city = new Aim(BigDecimal.ONE, new Bilingual("city", "city"));
    gauges.add(gauge(years, 3, IndicatorKind.LEVEL, city, "1"));
    gauges.add(gauge(years, 4, IndicatorKind.PERCENTAGE, Aim.of(new BigDecimal("33.33")), "7"));
    return new PlanTree(plan, List.of(), gauges, new TreeMap<>());
  }

  private static Gauge gauge(Years years, long id, IndicatorKind kind, Aim aim, String value) {
    var nature = new Nature(kind, Direction.UP, false, Rhythm.YEAR, new Bilingual("單位", "units"));
    var name = new Bilingual("=指標, \"引號\"", "");
    var content = new Kpi.Content(name, nature, null, NOTHING, NOTHING, "");
    var code = kind.name().toLowerCase(Locale.ROOT);
    var seat = new Kpi.Seat(new UUID(0, 1), null, code, 1);
    var indicator = new Kpi(new UUID(0, id), seat, content, STAMP);
    var base = kind.isRatio() ? new BigDecimal(21) : null;
    var statement =
        new Actual.Statement(
            new Figure(new BigDecimal(value), base), "-note, with comma", "https://example.org");
    return Gauge.of(
        indicator,
        years,
        List.of(new Target(indicator.id(), 110, aim)),
        List.of(new Actual(indicator.id(), Slot.whole(110), 1, statement, STAMP)));
  }
}
