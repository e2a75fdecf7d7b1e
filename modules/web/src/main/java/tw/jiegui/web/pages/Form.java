package tw.jiegui.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.language.Texts;

/// Makes the inputs of one form: the last word of a text key is the field's name, the key names its
/// label, and key + ".hint" a hint if there is such a text. Problems find their field by that name.
public record Form(Texts texts, Map<String, String> values, List<Problem> problems) {
  public Form {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
  }

  public static Form of(Texts texts, Map<String, String> values) {
    return new Form(texts, values, List.of());
  }

  public Form with(List<Problem> found) {
    return new Form(texts, values, found);
  }

  public Field text(String key) {
    return new Field(caption(key), value(key), Field.Typed.TEXT);
  }

  /// One of a row of like fields, whose label is put together.
  public Field named(String name, String label) {
    var caption = new Caption(name, label, null, problem(name));
    return new Field(caption, values.getOrDefault(name, ""), Field.Typed.TEXT);
  }

  /// A day, with a hint how the years of both calendars belong together.
  public Field date(String key) {
    Field date = text(key).date();
    return date.caption().hint() == null ? date.hint(texts.of("pages.date.hint")) : date;
  }

  public TextArea area(String key) {
    return new TextArea(caption(key), value(key), 5);
  }

  public Upload upload(String key, String accept) {
    return new Upload(caption(key), accept);
  }

  public Choice select(String key, List<Option> options) {
    return choice(key, Choice.Style.SELECT, options);
  }

  public Choice radios(String key, List<Option> options) {
    return choice(key, Choice.Style.RADIOS, options);
  }

  /// Several values of one field are given comma-separated.
  public Choice checkboxes(String key, List<Option> options) {
    return choice(key, Choice.Style.CHECKBOXES, options);
  }

  public ErrorSummary errors() {
    return errors("");
  }

  /// Each line begins with the label of its field: the text under that prefix and the field's name.
  public ErrorSummary errors(String labels) {
    return new ErrorSummary(
        texts.of("pages.errors"),
        problems.stream()
            .map(problem -> Link.to("#" + problem.field(), line(labels, problem)))
            .toList());
  }

  private String line(String labels, Problem problem) {
    return texts
        .find(labels + "." + problem.field())
        .map(label -> texts.of("pages.error", label, sentence(problem)))
        .orElseGet(() -> sentence(problem));
  }

  /// 422 after problems, so that a script, a proxy and a test can tell.
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  private Choice choice(String key, Choice.Style style, List<Option> options) {
    Set<String> chosen = Set.of(Stream.of(value(key).split(",")).distinct().toArray(String[]::new));
    return new Choice(
        caption(key),
        style,
        options.stream().map(option -> option.chosen(chosen.contains(option.value()))).toList());
  }

  private Caption caption(String key) {
    String hint = texts.find(key + ".hint").orElse(null);
    return new Caption(name(key), texts.of(key), hint, problem(name(key)));
  }

  private @Nullable String problem(String name) {
    Optional<Problem> found =
        problems.stream().filter(problem -> problem.field().equals(name)).findFirst();
    return found.map(this::sentence).orElse(null);
  }

  private String sentence(Problem problem) {
    String code = problem.code();
    return texts.of(
        code.contains(".") ? code : "pages.problem." + code, problem.details().toArray());
  }

  private String value(String key) {
    return values.getOrDefault(name(key), "");
  }

  private static String name(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
