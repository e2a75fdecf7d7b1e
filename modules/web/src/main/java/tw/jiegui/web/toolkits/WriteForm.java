package tw.jiegui.web.toolkits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.ToolkitKind;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shell;

/// The inputs of a toolkit with what was typed, and what is wrong with it.
record WriteForm(ToolkitWords words, Typed typed, List<Problem> problems) {
  /// Where the form goes, what goes with it unseen, and the way out.
  record Way(String address, List<Hidden> hidden, String cancel) {}

  WritePage page(Shell shell, @Nullable String notice, Way way, List<Option> authors) {
    var form = Form.of(words.texts(), typed.values()).with(own());
    var texts = words.texts();
    return new WritePage(
        shell,
        notice == null ? form.status() : 409,
        new WritePage.Intro(form.errors("toolkits.field"), notice),
        new WritePage.Inputs(
            reach(form, authors),
            language(form, "zh"),
            language(form, "en"),
            form.area("toolkits.field.links").rows(3)),
        new WritePage.Sending(
            way.address(),
            way.hidden(),
            Button.of(texts.of("toolkits.save")),
            Link.to(way.cancel(), texts.of("toolkits.cancel"))));
  }

  /// What only this feature knows has its text here.
  private List<Problem> own() {
    return problems.stream()
        .map(
            problem ->
                words.texts().find("toolkits.problem." + problem.code()).isPresent()
                    ? new Problem(
                        problem.field(), "toolkits.problem." + problem.code(), problem.details())
                    : problem)
        .toList();
  }

  private List<Choice> reach(Form form, List<Option> authors) {
    var choices = new ArrayList<Choice>();
    if (authors.size() > 1) {
      choices.add(form.radios("toolkits.field.school", authors));
    }
    choices.add(form.radios("toolkits.field.kind", words.options(ToolkitKind.values())));
    choices.add(form.checkboxes("toolkits.field.stages", words.options(Stage.values())));
    var none = Stream.of(Option.of("", words.texts().of("toolkits.place.none")));
    choices.add(
        form.select(
            "toolkits.field.place", Stream.concat(none, words.placeOptions().stream()).toList()));
    return choices;
  }

  private WritePage.Language language(Form form, String language) {
    var names = List.of("summary", "steps", "example", "mistakes");
    boolean open =
        Stream.concat(Stream.of("title"), names.stream())
            .anyMatch(name -> !typed.value(name + "_" + language).isEmpty());
    return new WritePage.Language(
        form.text(key("title", language)),
        names.stream()
            .map(name -> form.area(key(name, language)).rows(name.equals("summary") ? 2 : 6))
            .toList(),
        open);
  }

  private static String key(String field, String language) {
    return "toolkits.field." + field + "_" + language;
  }
}
