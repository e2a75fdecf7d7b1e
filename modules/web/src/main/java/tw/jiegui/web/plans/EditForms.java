package tw.jiegui.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.plans.Aim;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Direction;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Rhythm;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.core.plans.Years;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// The inputs of the editor, and what stands in them before anybody types.
record EditForms(PlanWords words) {
  List<Input> plan(Form form, List<Plan> models) {
    var inputs = new ArrayList<Input>();
    inputs.add(Input.of(form.text("plans.field.code").width(20)));
    inputs.add(
        Input.of(
            form.radios(
                "plans.field.calendar",
                words.options("calendar", (Object[]) Years.Calendar.values()))));
    var none = Stream.of(Option.of("", words.texts().of("plans.copy.none")));
    var copies = models.stream().map(plan -> Option.of(plan.code(), words.of(plan.name())));
    inputs.add(Input.of(form.select("plans.field.copy_of", Stream.concat(none, copies).toList())));
    inputs.addAll(head(form));
    return inputs;
  }

  List<Input> head(Form form) {
    var inputs = new ArrayList<Input>();
    inputs.addAll(texts(form, "name_zh", "name_en"));
    inputs.add(Input.of(form.text("plans.field.first_year").number()));
    inputs.add(Input.of(form.text("plans.field.last_year").number()));
    inputs.add(Input.heading(words.texts().of("plans.words")));
    inputs.addAll(
        texts(form, "goal_zh", "goal_en", "strategy_zh", "strategy_en", "action_zh", "action_en"));
    inputs.add(Input.of(form.area("plans.field.aims_zh").rows(3)));
    inputs.add(Input.of(form.area("plans.field.aims_en").rows(3)));
    inputs.addAll(texts(form, "source_zh", "source_en"));
    return inputs;
  }

  static Typed usual(int year) {
    return Typed.NOTHING
        .with("calendar", Years.Calendar.SCHOOL_YEAR)
        .with("first_year", year)
        .with("last_year", year + 3)
        .with("goal_zh", "目標")
        .with("goal_en", "Goal")
        .with("strategy_zh", "策略")
        .with("strategy_en", "Strategy")
        .with("action_zh", "行動方案")
        .with("action_en", "Action");
  }

  List<Input> budget(Form form, Years years) {
    var inputs = new ArrayList<Input>();
    inputs.add(Input.heading(words.texts().of("plans.budget.title")));
    for (int year : years.list()) {
      String label = words.year(years.calendar(), year);
      inputs.add(Input.of(labelled(form, "budget_" + year, label).number()));
    }
    return inputs;
  }

  static Typed known(PlanTree tree) {
    var plan = tree.plan();
    var head = plan.head();
    var typed =
        Typed.NOTHING
            .with("version", plan.version())
            .with("name_zh", head.name().zh())
            .with("name_en", head.name().en())
            .with("first_year", plan.years().first())
            .with("last_year", plan.years().last())
            .with("aims_zh", head.aims().zh())
            .with("aims_en", head.aims().en())
            .with("source_zh", head.source().zh())
            .with("source_en", head.source().en());
    for (var kind : NodeKind.values()) {
      String level = kind.name().toLowerCase(Locale.ROOT);
      typed =
          typed.with(level + "_zh", plan.word(kind).zh()).with(level + "_en", plan.word(kind).en());
    }
    for (var year : tree.budget().entrySet()) {
      typed = typed.with("budget_" + year.getKey(), year.getValue());
    }
    return typed;
  }

  List<Input> node(Form form, NodeKind kind, Years years) {
    var inputs = new ArrayList<Input>();
    inputs.add(Input.of(form.text("plans.field.number").width(5)));
    inputs.addAll(texts(form, "name_zh", "name_en"));
    inputs.add(Input.of(form.area("plans.field.about_zh").rows(3)));
    inputs.add(Input.of(form.area("plans.field.about_en").rows(3)));
    if (kind == NodeKind.ACTION) {
      inputs.add(
          Input.of(
              form.checkboxes(
                  "plans.field.stages", words.options("stage", (Object[]) Stage.values()))));
      inputs.add(Input.of(form.text("plans.field.first_year").number()));
      inputs.add(Input.of(form.text("plans.field.last_year").number()));
    }
    inputs.addAll(texts(form, "section", "source_zh", "source_en"));
    if (kind == NodeKind.ACTION) {
      inputs.add(Input.heading(words.texts().of("plans.timetable")));
      NodeView.inOrder(years.calendar())
          .forEach(
              month ->
                  inputs.add(
                      Input.of(
                          labelled(
                              form, "month_" + month, words.texts().of("plans.month." + month)))));
    }
    return inputs;
  }

  static Typed known(Branch branch) {
    var content = branch.node().content();
    var reach = content.reach();
    var typed =
        Typed.NOTHING
            .with("version", branch.node().version())
            .with("number", content.text().number())
            .with("name_zh", content.text().name().zh())
            .with("name_en", content.text().name().en())
            .with("about_zh", content.text().about().zh())
            .with("about_en", content.text().about().en())
            .with(
                "stages", reach.stages().stream().map(Stage::name).collect(Collectors.joining(",")))
            .with("first_year", reach.firstYear())
            .with("last_year", reach.lastYear())
            .with("section", reach.section())
            .with("source_zh", content.text().source().zh())
            .with("source_en", content.text().source().en());
    for (var month : branch.months().entrySet()) {
      typed = typed.with("month_" + month.getKey(), month.getValue().zh());
    }
    return typed;
  }

  List<Input> indicator(Form form, Years years, List<String> metrics) {
    var inputs = new ArrayList<Input>();
    inputs.addAll(texts(form, "name_zh", "name_en"));
    inputs.add(
        Input.of(
            form.select(
                "plans.field.kind", words.options("kind", (Object[]) IndicatorKind.values()))));
    inputs.addAll(texts(form, "unit_zh", "unit_en"));
    inputs.add(
        Input.of(
            form.radios(
                "plans.field.direction",
                words.options("direction", (Object[]) Direction.values()))));
    inputs.add(
        Input.of(
            form.checkboxes(
                "plans.field.at_least",
                List.of(Option.of("true", words.texts().of("plans.at-least"))))));
    inputs.add(
        Input.of(
            form.radios(
                "plans.field.rhythm", words.options("rhythm", (Object[]) Rhythm.values()))));
    inputs.add(
        Input.of(form.select("plans.field.stage", optional("stage", (Object[]) Stage.values()))));
    inputs.addAll(texts(form, "base_zh", "base_en"));
    inputs.add(Input.of(form.area("plans.field.note_zh").rows(2)));
    inputs.add(Input.of(form.area("plans.field.note_en").rows(2)));
    var none = Stream.of(Option.of("", words.texts().of("plans.metric.none")));
    var known = metrics.stream().map(name -> Option.of(name, words.choice("metric", name)));
    inputs.add(Input.of(form.select("plans.field.metric", Stream.concat(none, known).toList())));
    inputs.add(Input.heading(words.texts().of("plans.targets")));
    for (int year : new Draft(form.values()).targetYears(years)) {
      String label = words.year(years.calendar(), year);
      String english = words.texts().of("plans.in-english", label);
      inputs.add(Input.of(labelled(form, "target_" + year, label)));
      inputs.add(Input.of(labelled(form, "target_" + year + "_en", english)));
    }
    return inputs;
  }

  private List<Option> optional(String list, Object... values) {
    var any = Stream.of(Option.of("", words.texts().of("plans.stage.all")));
    return Stream.concat(any, words.options(list, values).stream()).toList();
  }

  static Typed known(Gauge gauge) {
    var content = gauge.indicator().content();
    var nature = content.nature();
    var typed =
        Typed.NOTHING
            .with("version", gauge.indicator().version())
            .with("name_zh", content.name().zh())
            .with("name_en", content.name().en())
            .with("kind", nature.kind())
            .with("unit_zh", nature.unit().zh())
            .with("unit_en", nature.unit().en())
            .with("direction", nature.direction())
            .with("at_least", nature.atLeast())
            .with("rhythm", nature.rhythm())
            .with("stage", gauge.indicator().stage().map(Stage::name).orElse(""))
            .with("base_zh", content.base().zh())
            .with("base_en", content.base().en())
            .with("note_zh", content.note().zh())
            .with("note_en", content.note().en())
            .with("metric", content.metric());
    for (var target : gauge.course().aims().entrySet()) {
      typed = known(typed, "target_" + target.getKey(), target.getValue());
    }
    return typed;
  }

  private static Typed known(Typed typed, String field, Aim aim) {
    return aim.words().zh().isEmpty()
        ? typed.with(field, Sayings.plain(aim.value()))
        : typed.with(field, aim.words().zh()).with(field + "_en", aim.words().en());
  }

  private static List<Input> texts(Form form, String... fields) {
    return Stream.of(fields).map(field -> Input.of(form.text("plans.field." + field))).toList();
  }

  /// A field of a year or month, whose label no text key can hold.
  private static Field labelled(Form form, String name, String label) {
    return form.named(name, label);
  }
}
