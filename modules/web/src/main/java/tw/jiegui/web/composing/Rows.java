package tw.jiegui.web.composing;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.web.composing.Group.Input;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.TextArea;

/// The inputs of one row. Their texts are those of `composing.<kind>.<field>`; beside a path stands
/// what the policy says there.
record Rows(Texts texts, Policy policy, Sheet sheet, List<Problem> problems) {
  /// A row of a kind, whose fields all begin alike.
  record Row(Rows rows, String kind, String prefix) {
    Input line(String name) {
      return new Input.Line(field(name));
    }

    Input number(String name) {
      return new Input.Line(field(name).width(20));
    }

    Input date(String name) {
      return new Input.Line(field(name).date());
    }

    Input words(String name, int lines) {
      var area = form().area(key(name)).rows(lines);
      return new Input.Words(
          new TextArea(named(area.caption(), name, area.value()), area.value(), area.rows()));
    }

    Input select(String name, List<Option> options) {
      return new Input.OneOf(form().select(key(name), options).named(prefix + name));
    }

    Input several(String name, List<Option> options) {
      return new Input.OneOf(form().checkboxes(key(name), options).named(prefix + name));
    }

    Input unseen(String name) {
      return new Input.Unseen(new Hidden(prefix + name, rows.sheet.value(prefix + name)));
    }

    private Field field(String name) {
      var field = form().text(key(name));
      return new Field(named(field.caption(), name, field.value()), field.value(), field.typed());
    }

    private String key(String name) {
      return "composing." + kind + "." + name;
    }

    private Caption named(Caption caption, String name, String value) {
      var says = rows.says(value);
      var hint = caption.hint();
      if (says.isPresent()) {
        hint = hint == null ? says.get() : hint + " " + says.get();
      }
      return new Caption(prefix + name, caption.label(), hint, caption.error());
    }

    private Form form() {
      var values = new HashMap<String, String>();
      rows.sheet.values().forEach((name, value) -> values.put(bare(name), value));
      return Form.of(rows.texts, values)
          .with(
              rows.problems.stream()
                  .filter(problem -> !bare(problem.field()).contains("-"))
                  .map(
                      problem ->
                          new Problem(bare(problem.field()), problem.code(), problem.details()))
                  .toList());
    }

    /// The name without what all of the row begin with; another row's is none.
    private String bare(String name) {
      return name.startsWith(prefix) ? name.substring(prefix.length()) : "-" + name;
    }
  }

  Row row(String kind, String prefix) {
    return new Row(this, kind, prefix);
  }

  private Optional<String> says(String value) {
    var says =
        value
            .lines()
            .map(String::strip)
            .flatMap(line -> policy.find(line).stream())
            .map(
                provision -> {
                  var rule = Sayings.of(provision.holds().statements().getLast().rule());
                  return texts.choose(
                      provision.name().zh() + "：" + rule.zh(),
                      provision.name().en() + ": " + rule.en());
                })
            .collect(Collectors.joining("；"));
    return says.isEmpty() ? Optional.empty() : Optional.of(texts.of("composing.says", says));
  }
}
