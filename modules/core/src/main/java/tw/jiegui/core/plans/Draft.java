package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// A plan, a part of one or an indicator as somebody typed it, under the names of its fields.
public record Draft(Map<String, String> values) {
  private static final int MOST_YEARS = 12;

  public Draft {
    values = Map.copyOf(values);
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// A new plan says which calendar it counts in; an old one keeps its own.
  Checked<Plan.Head> head(Years.@Nullable Calendar known) {
    var reader = new Reader();
    var calendar =
        known == null ? reader.oneOf("calendar", value("calendar"), Years.Calendar.class) : known;
    var name = named(reader);
    int first = year(reader, "first_year");
    int last = year(reader, "last_year");
    if (first > 0 && last > 0 && (last < first || last - first >= MOST_YEARS)) {
      reader.problem("last_year", "years-out-of-order", MOST_YEARS);
    }
    var words = new EnumMap<NodeKind, Bilingual>(NodeKind.class);
    for (var kind : NodeKind.values()) {
      words.put(kind, word(reader, kind.name().toLowerCase(Locale.ROOT)));
    }
    var aims = new Bilingual(lines(reader, "aims_zh"), lines(reader, "aims_en"));
    var source = pair(reader, "source", 300);
    return reader.result(
        () -> new Plan.Head(name, new Years(calendar, first, last), words, aims, source));
  }

  /// How a model is taken over: `years_later`, unless the plan's first year says it, and `targets`,
  /// with which `none` are taken.
  Checked<Optional<Copying>> copying(Optional<Models.Found> from) {
    if (from.isEmpty()) {
      return new Checked.Valid<>(Optional.empty());
    }
    var reader = new Reader();
    int known = from.get().outline().head().years().first();
    int usual = reader.count("first_year", value("first_year"), 999) - known;
    String typed = Reader.tidy(value("years_later"));
    if (!typed.matches("|-?[0-9]{1,2}")) {
      reader.problem("years_later", "not-a-count", typed);
      typed = "";
    }
    int shift = typed.isEmpty() ? usual : Integer.parseInt(typed);
    boolean targets = !value("targets").equals("none");
    return reader.result(() -> Optional.of(new Copying(from.get(), shift, targets)));
  }

  Checked<PlanNode.Content> node(Years years, NodeKind kind) {
    var reader = new Reader();
    var text =
        new PlanNode.Text(
            reader.text("number", value("number"), 20),
            named(reader),
            new Bilingual(flat(reader, "about_zh", 2000), flat(reader, "about_en", 2000)),
            pair(reader, "source", 300));
    int first =
        kind == NodeKind.ACTION ? yearOr(reader, "first_year", years.first()) : years.first();
    int last = kind == NodeKind.ACTION ? yearOr(reader, "last_year", years.last()) : years.last();
    if (last < first || !years.contains(first) || !years.contains(last)) {
      reader.problem("first_year", "outside-the-plan", years.first(), years.last());
    }
    var section = reader.optionalText("section", value("section"), 60);
    var stages = stages(reader);
    return reader.result(
        () -> new PlanNode.Content(text, new PlanNode.Reach(stages, first, last, section)));
  }

  /// What is done in a month: the fields `month_1` to `month_12`, and `month_1_en` for its English.
  Checked<Map<Integer, Bilingual>> months() {
    var reader = new Reader();
    var months = new TreeMap<Integer, Bilingual>();
    for (int month = 1; month <= 12; month++) {
      String said = reader.optionalText("month_" + month, value("month_" + month), 300);
      if (!said.isEmpty()) {
        String english = "month_" + month + "_en";
        months.put(month, new Bilingual(said, reader.optionalText(english, value(english), 300)));
      }
    }
    return reader.result(() -> months);
  }

  Checked<Kpi.Content> indicator(Years years) {
    var reader = new Reader();
    var nature = nature(reader, years);
    var name = named(reader);
    var base = pair(reader, "base", 200);
    if (nature.kind().isRatio() && base.zh().isEmpty()) {
      reader.problem("base_zh", "base-missing");
    }
    var stage =
        value("stage").isBlank() ? null : reader.oneOf("stage", value("stage"), Stage.class);
    var note = new Bilingual(flat(reader, "note_zh", 1000), flat(reader, "note_en", 1000));
    var metric = reader.optionalText("metric", value("metric"), 60);
    return reader.result(() -> new Kpi.Content(name, nature, stage, base, note, metric));
  }

  private Course.Nature nature(Reader reader, Years years) {
    var rhythm =
        value("rhythm").isBlank()
            ? Rhythm.YEAR
            : reader.oneOf("rhythm", value("rhythm"), Rhythm.class);
    if (rhythm == Rhythm.SEMESTER && years.calendar() == Years.Calendar.FISCAL_YEAR) {
      reader.problem("rhythm", "no-semesters");
    }
    return new Course.Nature(
        reader.oneOf("kind", value("kind"), IndicatorKind.class),
        value("direction").isBlank()
            ? Direction.UP
            : reader.oneOf("direction", value("direction"), Direction.class),
        reader.yesOrNo("at_least", value("at_least")),
        rhythm,
        pair(reader, "unit", 40));
  }

  /// The targets of every year of the plan: the fields `target_110` and, for what is in words,
  /// `target_110_en`. A blank one is no target.
  Checked<Map<Integer, Aim>> targets(Years years, IndicatorKind kind) {
    var reader = new Reader();
    var targets = new TreeMap<Integer, Aim>();
    var levels = new ArrayList<String>();
    for (int year : targetYears(years)) {
      String field = "target_" + year;
      if (!Reader.tidy(value(field)).isEmpty()) {
        targets.put(year, target(reader, field, kind, levels));
      }
    }
    return reader.result(() -> targets);
  }

  /// Those of the plan, and later ones that are given all the same.
  public Set<Integer> targetYears(Years years) {
    var all = new TreeSet<>(years.list());
    values.keySet().stream()
        .filter(field -> field.matches("target_[0-9]{1,3}"))
        .map(field -> Integer.valueOf(field.substring("target_".length())))
        .filter(years::mayAim)
        .forEach(all::add);
    return all;
  }

  private Aim target(Reader reader, String field, IndicatorKind kind, List<String> levels) {
    return switch (kind) {
      case COUNT, CUMULATIVE, PERCENTAGE, RISE -> Aim.of(reader.decimal(field, value(field)));
      case MILESTONE -> Aim.of(BigDecimal.ONE);
      case TEXT -> new Aim(BigDecimal.ONE, words(reader, field));
      case LEVEL -> {
        var words = words(reader, field);
        if (!levels.contains(words.zh())) {
          levels.add(words.zh());
        }
        yield new Aim(BigDecimal.valueOf(levels.indexOf(words.zh()) + 1L), words);
      }
    };
  }

  private Bilingual words(Reader reader, String field) {
    String zh = reader.text(field, value(field), 500);
    String en = reader.optionalText(field + "_en", value(field + "_en"), 500);
    return new Bilingual(zh, en.isEmpty() ? zh : en);
  }

  /// What each year may spend: the fields `budget_110`, in whole NT$.
  Checked<Map<Integer, Long>> budget(Years years) {
    var reader = new Reader();
    var budget = new TreeMap<Integer, Long>();
    for (int year : years.list()) {
      String field = "budget_" + year;
      if (!value(field).isBlank()) {
        var amount = reader.decimal(field, value(field));
        if (amount.signum() < 0 || amount.scale() > 0) {
          reader.problem(field, "not-an-amount");
        }
        budget.put(year, amount.longValue());
      }
    }
    return reader.result(() -> budget);
  }

  private Set<Stage> stages(Reader reader) {
    var stages = EnumSet.noneOf(Stage.class);
    Stream.of(value("stages").split(","))
        .filter(word -> !word.isBlank())
        .forEach(word -> stages.add(reader.oneOf("stages", word, Stage.class)));
    return stages;
  }

  private Bilingual named(Reader reader) {
    return new Bilingual(
        reader.text("name_zh", value("name_zh"), 120),
        reader.optionalText("name_en", value("name_en"), 200));
  }

  private Bilingual word(Reader reader, String level) {
    String zh = reader.text(level + "_zh", value(level + "_zh"), 40);
    String en = reader.optionalText(level + "_en", value(level + "_en"), 40);
    return new Bilingual(zh, en.isEmpty() ? zh : en);
  }

  /// An English text that is missing is the Chinese one.
  private Bilingual pair(Reader reader, String field, int most) {
    String zh = reader.optionalText(field + "_zh", value(field + "_zh"), most);
    String en = reader.optionalText(field + "_en", value(field + "_en"), most);
    return new Bilingual(zh, en.isEmpty() ? zh : en);
  }

  private String flat(Reader reader, String field, int most) {
    return reader.optionalText(field, value(field).replaceAll("\\R", " "), most);
  }

  private String lines(Reader reader, String field) {
    return String.join(
        "\n",
        value(field)
            .lines()
            .map(line -> reader.optionalText(field, line, 300))
            .filter(line -> !line.isEmpty())
            .limit(10)
            .toList());
  }

  private int year(Reader reader, String field) {
    int year = reader.count(field, value(field), 999);
    if (value(field).isBlank()) {
      reader.problem(field, "required");
    }
    return year;
  }

  private int yearOr(Reader reader, String field, int usual) {
    return value(field).isBlank() ? usual : reader.count(field, value(field), 999);
  }
}
