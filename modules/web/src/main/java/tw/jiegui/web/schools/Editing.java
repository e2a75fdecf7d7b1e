package tw.jiegui.web.schools;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// One action on one school on its way through the form.
record Editing(Action action, School school, SchoolPaths paths, SchoolWords words) {
  /// As the form shows the school before anybody types; a new part of it begins without a name.
  Typed untouched() {
    var known = Typed.of(school);
    return action == Action.SPLIT
        ? known.with("code", "").with("name_zh", "").with("name_en", "")
        : known;
  }

  Editing now(School changed) {
    return new Editing(action, changed, paths, words);
  }

  EditPage page(
      Shell shell, Typed typed, List<Problem> problems, EditPage.@Nullable Search search) {
    var form = Form.of(words.texts(), typed.values()).with(words.own(problems));
    return new EditPage(
        shell,
        form.status(),
        new EditPage.Intro(name(), lead(), words.summary(problems)),
        new Inputs(form, words).of(action, search),
        sending(typed, button("button")),
        null);
  }

  EditPage conflict(Shell shell, Typed typed, EditPage.@Nullable Search search) {
    var again = typed.with("version", school.version()).with(OncePerForm.FIELD, "");
    var plain = page(shell, again, List.of(), search);
    return new EditPage(
        shell,
        409,
        plain.intro(),
        plain.inputs(),
        sending(again, button("anyway")),
        conflict(typed));
  }

  private EditPage.Conflict conflict(Typed typed) {
    var stamp = school.changed();
    var texts = words.texts();
    return new EditPage.Conflict(
        texts.of("schools.conflict.who", stamp.by(), words.moment(stamp.at())),
        new TableHead(
            texts.of("schools.conflict.table"),
            Stream.of("field", "now", "typed")
                .map(column -> Column.of(texts.of("schools.conflict." + column)))
                .toList()),
        differences(typed),
        Link.to(paths.school(school.identity().code()), texts.of("schools.conflict.theirs")));
  }

  private List<EditPage.Difference> differences(Typed typed) {
    var now = Typed.of(school);
    return typed.values().keySet().stream()
        .filter(now.values()::containsKey)
        .filter(field -> !now.value(field).equals(typed.value(field)))
        .sorted()
        .map(
            field ->
                new EditPage.Difference(
                    words.texts().of("schools.field." + field),
                    words.value(field, now.value(field)),
                    words.value(field, typed.value(field))))
        .toList();
  }

  private EditPage.Sending sending(Typed typed, Button button) {
    String once = typed.value(OncePerForm.FIELD);
    return new EditPage.Sending(
        address(),
        List.of(
            typed.value("version").isEmpty()
                ? Hidden.version(school.version())
                : new Hidden("version", typed.value("version")),
            new Hidden(OncePerForm.FIELD, once.isEmpty() ? OncePerForm.fresh() : once)),
        button,
        Link.to(paths.school(school.identity().code()), words.texts().of("schools.cancel")));
  }

  private Button button(String word) {
    String text =
        word.equals("anyway")
            ? words.texts().of("schools.conflict.anyway")
            : words.texts().of(action.key("button"));
    return action.wantsConfirmation() ? Button.second(text) : Button.of(text);
  }

  String address() {
    return paths.action(school.identity().code(), action);
  }

  String name() {
    return words.codeAndName(school.identity());
  }

  private String lead() {
    return words.texts().of(action.key("lead"));
  }
}
