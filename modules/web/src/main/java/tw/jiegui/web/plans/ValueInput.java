package tw.jiegui.web.plans;

import java.util.ArrayList;
import tw.jiegui.core.plans.Course;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// The input that suits what an indicator measures.
record ValueInput(Course course, PlanWords words) {
  Input of(Form form) {
    var kind = course.nature().kind();
    if (kind.isDone()) {
      return Input.of(form.radios("plans.field.value", words.options("done", "1", "0")));
    }
    if (kind == IndicatorKind.LEVEL) {
      return levels(form);
    }
    String hint = kind.isRatio() ? "plans.value.ratio" : "plans.value.unit";
    String unit = words.of(course.nature().unit());
    return Input.of(form.text("plans.field.value").width(10).hint(words.texts().of(hint, unit)));
  }

  private Input levels(Form form) {
    var levels = new ArrayList<Option>();
    levels.add(Option.of("0", words.texts().of("plans.level.none")));
    course
        .levels()
        .forEach((step, name) -> levels.add(Option.of(Sayings.plain(step), words.of(name))));
    return Input.of(form.radios("plans.field.value", levels));
  }
}
