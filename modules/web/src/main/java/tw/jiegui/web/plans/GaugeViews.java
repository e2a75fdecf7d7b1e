package tw.jiegui.web.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.Actual;
import tw.jiegui.core.plans.Course;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.Rhythm;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.TableHead;

/// Shows the indicators of a plan to somebody who may report figures, or only look.
record GaugeViews(Plan plan, LocalDate today, Rights rights, PlanPaths paths, PlanWords words) {
  /// Who only looks sees neither who backed a figure nor a way to change it.
  enum Rights {
    LOOK,
    LOOK_CLOSELY,
    KEEP
  }

  GaugeView view(Gauge gauge) {
    var indicator = gauge.indicator();
    String name = words.of(indicator.name());
    return new GaugeView(
        "indicator-" + indicator.id(),
        name,
        about(gauge),
        Chart.of(gauge.course(), words.texts().of("plans.chart", name), words).orElse(null),
        new GaugeView.Years(head(name), years(gauge).map(year -> line(gauge, year)).toList()),
        actions(gauge),
        rights == Rights.KEEP ? remove(gauge) : null);
  }

  private QuestionPage.Doing remove(Gauge gauge) {
    return new QuestionPage.Doing(
        paths.indicator(plan.code(), gauge.indicator().id()) + "/remove",
        Button.second(
            words.texts().of("plans.indicator.remove", words.of(gauge.indicator().name()))));
  }

  private List<String> about(Gauge gauge) {
    var indicator = gauge.indicator();
    var nature = indicator.nature();
    var about = new ArrayList<String>();
    about.add(words.choice("kind", nature.kind()));
    if (nature.kind().isNumber()) {
      about.add(words.texts().of("plans.about.unit", words.of(nature.unit())));
      about.add(words.choice("direction", nature.direction()));
    }
    indicator.stage().ifPresent(stage -> about.add(words.choice("stage", stage)));
    if (nature.rhythm() == Rhythm.SEMESTER) {
      about.add(words.choice("rhythm", nature.rhythm()));
    }
    if (!indicator.base().zh().isEmpty()) {
      about.add(words.texts().of("plans.about.base", words.of(indicator.base())));
    }
    if (!indicator.note().zh().isEmpty()) {
      about.add(words.of(indicator.note()));
    }
    return about;
  }

  /// The plan's years, and others for which something was reported.
  private Stream<Integer> years(Gauge gauge) {
    var years = new TreeSet<>(plan.years().list());
    years.addAll(gauge.course().aims().keySet());
    gauge.actuals().keySet().forEach(slot -> years.add(slot.year()));
    return years.stream();
  }

  private GaugeView.Line line(Gauge gauge, int year) {
    var course = gauge.course();
    var sayings = new Sayings(course);
    var verdict = gauge.judge(year, today);
    return new GaugeView.Line(
        words.year(course.calendar(), year),
        course.findAim(year).map(aim -> words.of(sayings.aim(aim))).orElse("–"),
        course.slots(year).stream()
            .flatMap(slot -> gauge.find(slot).stream())
            .map(actual -> stated(course, actual))
            .toList(),
        words.state(verdict.state()),
        words.of(verdict.why()),
        rights == Rights.KEEP
            ? course.slots(year).stream().map(slot -> report(gauge, slot)).toList()
            : List.of());
  }

  GaugeView.Stated stated(Course course, Actual actual) {
    var statement = actual.statement();
    boolean closely = rights != Rights.LOOK;
    String backing = closely ? words.touch(actual.recorded()) : "";
    String note = statement.note().isEmpty() ? "" : statement.note() + " ";
    return new GaugeView.Stated(
        figure(course, actual),
        closely ? note + backing : note.strip(),
        closely ? evidence(statement.evidence()) : null);
  }

  private @Nullable Link evidence(String where) {
    return where.startsWith("https://") || where.startsWith("http://")
        ? Link.to(where, words.texts().of("plans.evidence.link"))
        : null;
  }

  String figure(Course course, Actual actual) {
    return figure(words, course, actual);
  }

  static String figure(PlanWords words, Course course, Actual actual) {
    var kind = course.nature().kind();
    var figure = actual.figure();
    String value = words.of(new Sayings(course).value(figure.counted(kind)));
    String said =
        figure
            .findBase()
            .map(
                base ->
                    words
                        .texts()
                        .of(
                            kind == IndicatorKind.RISE ? "plans.figure.rise" : "plans.figure.share",
                            value,
                            Sayings.plain(figure.value()),
                            Sayings.plain(base)))
            .orElse(value);
    return actual.slot().half() == 0
        ? said
        : words.texts().of("plans.figure.half", actual.slot().half(), said);
  }

  private Link report(Gauge gauge, Slot slot) {
    String term = gauge.course().calendar().term(slot).notation();
    String key = gauge.find(slot).isPresent() ? "correct" : "report";
    String text =
        slot.half() == 0
            ? words.texts().of("plans." + key)
            : words.texts().of("plans." + key + ".half", slot.half());
    return Link.to(
        paths.indicator(plan.code(), gauge.indicator().id()) + "/report?term=" + term, text);
  }

  private List<Link> actions(Gauge gauge) {
    if (rights != Rights.KEEP) {
      return List.of();
    }
    String at = paths.indicator(plan.code(), gauge.indicator().id());
    return List.of(
        Link.to(at + "/ask", words.texts().of("plans.ask.title")),
        Link.to(at + "/edit", words.texts().of("plans.indicator.edit")));
  }

  private TableHead head(String caption) {
    var names = Stream.of("year", "target", "actual", "state", "why");
    var all = rights == Rights.KEEP ? Stream.concat(names, Stream.of("do")) : names;
    return new TableHead(
        caption, all.map(name -> Column.of(words.texts().of("plans.column." + name))).toList());
  }
}
