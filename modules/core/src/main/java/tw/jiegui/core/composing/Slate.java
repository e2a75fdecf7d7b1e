package tw.jiegui.core.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Rule;

/// Reads the fields of a sheet. A number that was typed becomes a provision of the scheme's own, a
/// path that was typed names one that there is.
final class Slate {
  static final int LONGEST_NAME = 80;
  static final int LONGEST_WORDS = 500;
  private static final int LONGEST_LIST = 4000;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9,]+(\\.[0-9]+)?");
  private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private final Sheet sheet;
  private final Policy policy;
  private final Reader reader = new Reader();
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();

  Slate(Sheet sheet, Policy policy) {
    this.sheet = sheet;
    this.policy = policy;
  }

  /// A provision of the scheme's own, and the field that it was typed in.
  record Wanted(String field, Own own, Rule rule) {}

  /// What a provision is called, and where it stands.
  record Own(String path, Bilingual name, Citation source) {}

  Reader reader() {
    return reader;
  }

  Map<String, Wanted> wanted() {
    return wanted;
  }

  String value(String field) {
    return Reader.tidy(sheet.value(field));
  }

  int count(String list) {
    return sheet.count(list);
  }

  boolean isEmpty(String field) {
    return value(field).isEmpty();
  }

  /// A text in both languages; what is not told in English is told in Chinese.
  Bilingual words(String field, int most) {
    var zh = reader.text(field + "_zh", sheet.value(field + "_zh"), most);
    var en = reader.optionalText(field + "_en", sheet.value(field + "_en"), 2 * most);
    return new Bilingual(zh, en.isEmpty() ? zh : en);
  }

  /// What stands on certificates has both languages.
  Bilingual name(String field) {
    var zh = reader.text(field + "_zh", sheet.value(field + "_zh"), LONGEST_NAME);
    var en = reader.text(field + "_en", sheet.value(field + "_en"), 2 * LONGEST_NAME);
    return new Bilingual(zh, en);
  }

  /// As it is typed, where its problems are told elsewhere.
  Bilingual typedName(String field) {
    return new Bilingual(
        Reader.plain(sheet.value(field + "_zh")), Reader.plain(sheet.value(field + "_en")));
  }

  String text(String field, int most) {
    return reader.optionalText(field, sheet.value(field), most);
  }

  /// A school year; after a problem, one that goes nowhere.
  SchoolYear year(String field) {
    var typed = value(field);
    if (typed.matches("1[0-9]{2}")) {
      return new SchoolYear(Integer.parseInt(typed));
    }
    reader.problem(field, typed.isEmpty() ? "required" : "composing.not-a-year", typed);
    return new SchoolYear(999);
  }

  void keep(String field, Own own, Rule rule) {
    wanted.put(own.path(), new Wanted(field, own, rule));
  }

  /// The path to the number.
  String number(String field, Own own, Kind kind) {
    var typed = value(field);
    if (isPath(typed)) {
      return reference(field, typed, kind.fits());
    }
    var value = reader.decimal(field, typed);
    var range = kind.range();
    if (NUMBER.matcher(typed).matches() && !range.holds(value)) {
      reader.problem(
          field,
          range.whole() ? "composing.not-whole-within" : "composing.not-within",
          range.least(),
          "%,d".formatted(range.most()));
    } else if (NUMBER.matcher(typed).matches()) {
      keep(field, own, kind.rule().apply(value));
    }
    return own.path();
  }

  static boolean isPath(String typed) {
    return PATH.matcher(typed).matches() && !NUMBER.matcher(typed).matches();
  }

  String reference(String field, String path, Predicate<Rule> fits) {
    var provision = policy.find(path);
    if (path.isEmpty()) {
      reader.problem(field, "required");
    } else if (provision.isEmpty()) {
      reader.problem(field, "composing.no-such-provision", path);
    } else if (!provision.get().holds().statements().stream()
        .allMatch(statement -> fits.test(statement.rule()))) {
      reader.problem(field, "composing.other-kind", path);
    }
    return path;
  }

  /// The path to a list: one item in each line, or else the path alone.
  String list(
      String field, Own own, Function<Map<String, Bilingual>, Rule> rule, Predicate<Rule> fits) {
    var lines = lines(field);
    if (lines.size() == 1 && isPath(lines.getFirst())) {
      return reference(field, lines.getFirst(), fits);
    }
    var items = new LinkedHashMap<String, Bilingual>();
    for (var line : lines) {
      items.put("item-" + (items.size() + 1), both(line));
    }
    if (!items.isEmpty()) {
      keep(field, own, rule.apply(items));
    }
    return own.path();
  }

  List<String> lines(String field) {
    var text = reader.paragraphs(field, sheet.value(field), LONGEST_LIST);
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > Sheet.MOST_ROWS) {
      reader.problem(field, "too-many", Sheet.MOST_ROWS);
    }
    return lines;
  }

  /// Chinese, a bar, and English where there is any.
  static Bilingual both(String line) {
    int bar = line.replace('｜', '|').indexOf('|');
    var zh = bar < 0 ? line : line.substring(0, bar).strip();
    var en = bar < 0 ? "" : line.substring(bar + 1).strip();
    return new Bilingual(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
  }

  /// A key that is kept once it is there; before, it comes from the English name.
  static String key(String kept, String name, String otherwise) {
    if (kept.matches("[a-z][a-z0-9-]{0,29}")) {
      return kept;
    }
    var slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    var short30 = slug.length() > 30 ? slug.substring(0, 30).replaceAll("-+$", "") : slug;
    return short30.isEmpty() ? otherwise : short30;
  }
}
