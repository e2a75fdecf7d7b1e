package tw.jiegui.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.plans.Direction;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.Model;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.Rhythm;
import tw.jiegui.core.plans.Years;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// The inputs of the editor, and what stands in them before anybody types.
record EditForms(PlanWords words) {
  List<Input> plan(Form form, List<Model> models) {
    var inputs = new ArrayList<Input>();
    inputs.add(Input.of(form.text("plans.field.code").width(20)));
    inputs.add(
        Input.of(
            form.radios(
                "plans.field.calendar",
                words.options("calendar", (Object[]) Years.Calendar.values()))));
    var none = Stream.of(Option.of("", words.texts().of("plans.copy.none")));
    var copies = models.stream().map(model -> Option.of(model.name(), words.model(model)));
    inputs.add(Input.of(form.select("plans.field.copy_of", Stream.concat(none, copies).toList())));
    inputs.add(
        Input.of(form.radios("plans.field.targets", words.options("targets", "keep", "none"))));
    inputs.add(Input.of(form.text("plans.field.years_later").width(5)));
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
        .with("targets", "keep")
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

  private static List<Input> texts(Form form, String... fields) {
    return Stream.of(fields).map(field -> Input.of(form.text("plans.field." + field))).toList();
  }

  /// A field of a year or month, whose label no text key can hold.
  private static Field labelled(Form form, String name, String label) {
    return form.named(name, label);
  }
}
