package tw.jiegui.web.plans;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.jiegui.core.plans.PlanFilter;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.State;
import tw.jiegui.core.plans.Years;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;

/// Which year of a plan is looked at, and what its tree is narrowed to.
record PlanQuery(MultivaluedMap<String, String> query) {
  int year(Years years, LocalDate today) {
    String typed = value("year");
    return typed.matches("[0-9]{1,3}") && years.contains(Integer.parseInt(typed))
        ? Integer.parseInt(typed)
        : years.nearest(today);
  }

  PlanFilter filter() {
    return new PlanFilter(
        value("q"),
        oneOf("state", State.values()),
        oneOf("stage", Stage.values()),
        value("section"));
  }

  boolean isNarrowed() {
    return Stream.of("q", "state", "stage", "section").anyMatch(name -> !value(name).isEmpty());
  }

  private <T> Optional<T> oneOf(String name, T[] choices) {
    String typed = value(name).toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(choices).filter(each -> each.toString().equals(typed)).findFirst();
  }

  PlanPage.Filter form(PlanTree tree, LocalDate today, PlanPaths paths, PlanWords words) {
    var years = tree.plan().years();
    var values = new TreeMap<>(values());
    values.put("year", String.valueOf(year(years, today)));
    var form = Form.of(words.texts(), values);
    return new PlanPage.Filter(
        paths.plan(tree.plan()),
        form.text("plans.filter.q").search(),
        List.of(
            form.select("plans.filter.year", years(years, words)),
            choice(form, "state", words.options("state", (Object[]) State.values())),
            choice(form, "stage", words.options("stage", (Object[]) Stage.values())),
            choice(form, "section", sections(tree))),
        isNarrowed());
  }

  private static List<Option> years(Years years, PlanWords words) {
    return years.list().stream()
        .map(year -> Option.of(String.valueOf(year), words.year(years.calendar(), year)))
        .toList();
  }

  private static List<Option> sections(PlanTree tree) {
    return tree.actions()
        .map(action -> action.node().reach().section())
        .filter(section -> !section.isEmpty())
        .distinct()
        .sorted()
        .map(section -> Option.of(section, section))
        .toList();
  }

  private static Choice choice(Form form, String name, List<Option> options) {
    var any = Stream.of(Option.of("", form.texts().of("plans.filter.any")));
    return form.select("plans.filter." + name, Stream.concat(any, options.stream()).toList());
  }

  private Map<String, String> values() {
    var values = new TreeMap<String, String>();
    Stream.of("q", "state", "stage", "section").forEach(name -> values.put(name, value(name)));
    return values;
  }

  String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
