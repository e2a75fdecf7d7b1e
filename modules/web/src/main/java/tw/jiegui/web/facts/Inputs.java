package tw.jiegui.web.facts;

import static tw.jiegui.web.pages.Choice.Style.CHECKBOXES;
import static tw.jiegui.web.pages.Choice.Style.RADIOS;
import static tw.jiegui.web.pages.Choice.Style.SELECT;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Names;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Field.Typed;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.TextArea;

/// The inputs of a form, as the kind of fact describes its fields.
record Inputs(
    FactWords words,
    Map<String, String> typed,
    List<Problem> problems,
    Map<String, String> partners) {
  private static final int FEW = 4;

  List<FormPage.Input> of(FactKind kind) {
    return kind.fields().stream().map(field -> input(kind, field)).toList();
  }

  private FormPage.Input input(FactKind kind, Field field) {
    return switch (field.form()) {
      case Field.Form.Line _ -> FormPage.Input.of(line(kind, field));
      case Field.Form.Text(var most) ->
          FormPage.Input.of(
              new TextArea(caption(kind, field), value(field), most > 2_000 ? 10 : 4));
      case Field.Form.Date _ -> FormPage.Input.of(line(kind, field).date());
      case Field.Form.Count _ -> FormPage.Input.of(line(kind, field).number());
      case Field.Form.Email _ -> FormPage.Input.of(line(kind, field).email());
      case Field.Form.Flag _ ->
          choice(kind, field, CHECKBOXES, List.of(Option.of("true", words.of(Names.ofFlag(true)))));
      case Field.Form.Several(var list, var choices) ->
          choice(kind, field, CHECKBOXES, options(list, choices));
      case Field.Form.OneOf(var list, var choices) -> oneOf(kind, field, options(list, choices));
      case Field.Form.Partner _ ->
          oneOf(
              kind,
              field,
              partners.entrySet().stream()
                  .map(partner -> Option.of(partner.getKey(), partner.getValue()))
                  .sorted(Comparator.comparing(Option::text))
                  .toList());
    };
  }

  private FormPage.Input oneOf(FactKind kind, Field field, List<Option> options) {
    if (field.required() && options.size() <= FEW) {
      return choice(kind, field, RADIOS, options);
    }
    var all = new ArrayList<>(List.of(Option.of("", words.texts().of("facts.choose"))));
    all.addAll(options);
    return choice(kind, field, SELECT, all);
  }

  private List<Option> options(String list, List<String> choices) {
    var options = choices.stream().map(word -> Option.of(word, words.of(Names.ofWord(list, word))));
    var order = Collator.getInstance(words.texts().language().locale());
    return list.equals(Field.COUNTRIES)
        ? options.sorted(Comparator.comparing(Option::text, order)).toList()
        : options.toList();
  }

  private FormPage.Input choice(
      FactKind kind, Field field, Choice.Style style, List<Option> options) {
    var chosen = Set.of(Stream.of(value(field).split(",")).distinct().toArray(String[]::new));
    return FormPage.Input.of(
        new Choice(
            caption(kind, field),
            style,
            options.stream()
                .map(
                    option ->
                        new Option(
                            option.value(),
                            option.text(),
                            option.hint(),
                            chosen.contains(option.value())))
                .toList()));
  }

  private tw.jiegui.web.pages.Field line(FactKind kind, Field field) {
    return new tw.jiegui.web.pages.Field(
        caption(kind, field), value(field), new Typed("text", null, "off", null));
  }

  private Caption caption(FactKind kind, Field field) {
    String label = words.name(kind, field);
    return new Caption(
        field.name(),
        field.required() || field.form() instanceof Field.Form.Flag
            ? label
            : words.texts().of("facts.optional", label),
        hint(kind, field),
        problems.stream()
            .filter(problem -> problem.field().equals(field.name()))
            .map(words::sentence)
            .findFirst()
            .orElse(null));
  }

  private @Nullable String hint(FactKind kind, Field field) {
    String usual = field.form() instanceof Field.Form.Date ? "pages.date.hint" : "";
    return words
        .texts()
        .find("facts.hint." + kind.slug() + "." + field.name())
        .or(() -> usual.isEmpty() ? Optional.empty() : words.texts().find(usual))
        .orElse(null);
  }

  private String value(Field field) {
    return typed.getOrDefault(field.name(), "");
  }
}
