package tw.jiegui.core.plans;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// What is known already, under the names of the fields that somebody would type it in.
public final class Filled {
  private final Map<String, String> values = new HashMap<>();

  private Filled() {}

  public static Draft of(PlanTree tree) {
    var filled = of(tree.plan().head());
    tree.budget().forEach((year, amount) -> filled.put("budget_" + year, amount));
    return filled.draft();
  }

  static Filled of(Plan.Head head) {
    var filled = new Filled();
    filled.put("name", head.name());
    filled.put("calendar", head.years().calendar());
    filled.put("first_year", head.years().first());
    filled.put("last_year", head.years().last());
    head.words().forEach((kind, word) -> filled.put(kind.name().toLowerCase(Locale.ROOT), word));
    filled.put("aims", head.aims());
    filled.put("source", head.source());
    return filled;
  }

  public static Draft of(Branch branch) {
    return of(branch.node().content(), branch.months());
  }

  static Draft of(PlanNode.Content content, Map<Integer, Bilingual> months) {
    var filled = new Filled();
    var reach = content.reach();
    filled.put("number", content.text().number());
    filled.put("name", content.text().name());
    filled.put("about", content.text().about());
    filled.put("stages", reach.stages().stream().map(Stage::name).collect(Collectors.joining(",")));
    filled.put("first_year", reach.firstYear());
    filled.put("last_year", reach.lastYear());
    filled.put("section", reach.section());
    filled.put("source", content.text().source());
    months.forEach(
        (month, text) -> {
          filled.put("month_" + month, text.zh());
          filled.put("month_" + month + "_en", text.en());
        });
    return filled.draft();
  }

  public static Draft of(Gauge gauge) {
    return of(gauge.indicator().content(), gauge.course().aims());
  }

  static Draft of(Kpi.Content content, Map<Integer, Aim> targets) {
    var filled = new Filled();
    var nature = content.nature();
    filled.put("name", content.name());
    filled.put("kind", nature.kind());
    filled.put("unit", nature.unit());
    filled.put("direction", nature.direction());
    filled.put("at_least", nature.atLeast());
    filled.put("rhythm", nature.rhythm());
    filled.put("stage", content.stage() == null ? "" : content.stage());
    filled.put("base", content.base());
    filled.put("note", content.note());
    filled.put("metric", content.metric());
    targets.forEach((year, aim) -> filled.put("target_" + year, aim));
    return filled.draft();
  }

  private void put(String field, Aim aim) {
    if (aim.words().zh().isEmpty()) {
      put(field, Sayings.plain(aim.value()));
    } else {
      put(field, aim.words().zh());
      put(field + "_en", aim.words().en());
    }
  }

  private void put(String field, Bilingual text) {
    put(field + "_zh", text.zh());
    put(field + "_en", text.en());
  }

  private void put(String field, Object value) {
    values.put(field, value.toString());
  }

  Draft draft() {
    return new Draft(values);
  }
}
