package tw.jiegui.web.plans;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Actual;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.Years;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;

/// One goal, strategy or action in words.
record NodeView(
    PlanBook.Story story,
    PlanView.Look look,
    GaugeViews.Rights rights,
    PlanPaths paths,
    PlanWords words) {
  String title() {
    return words.title(story.tree().plan(), story.branch().node());
  }

  Link[] crumbs(Link first) {
    var plan = story.tree().plan();
    var above =
        story.tree().wayTo(story.branch()).stream()
            .map(branch -> link(branch, words.title(plan, branch.node())));
    return Stream.concat(Stream.of(first, Link.to(paths.plan(plan), words.of(plan.name()))), above)
        .toArray(Link[]::new);
  }

  NodePage page(Shell shell, String typed, List<Problem> problems) {
    var form = Form.of(words.texts(), Map.of("comment", typed)).with(words.own(problems));
    var views = new GaugeViews(story.tree().plan(), look.today(), rights, paths, words);
    return new NodePage(
        shell,
        form.status(),
        about(),
        story.branch().gauges().stream().map(views::view).toList(),
        timetable(),
        rights == GaugeViews.Rights.LOOK ? NodePage.Talk.NONE : talk(form, views, problems));
  }

  private NodePage.About about() {
    var branch = story.branch();
    var plan = story.tree().plan();
    return new NodePage.About(
        words.state(branch.state(look.year(), look.today())),
        words.year(plan.years().calendar(), look.year()),
        words.of(branch.node().about()),
        facts(branch),
        branch.parts().stream().map(part -> link(part, words.title(plan, part.node()))).toList(),
        actions(),
        rights == GaugeViews.Rights.KEEP ? arranging() : NodePage.Arranging.NONE);
  }

  private SummaryList facts(Branch branch) {
    var plan = story.tree().plan();
    var reach = branch.node().reach();
    var years = new Years(plan.years().calendar(), reach.firstYear(), reach.lastYear());
    var rows =
        Stream.of(
            row("stages", branch.isAction() ? words.stages(reach.stages()) : ""),
            row("runs", words.years(years)),
            row("section", reach.section()),
            row("source", words.of(branch.node().source())));
    return new SummaryList(rows.filter(row -> !row.value().isBlank()).toList());
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(words.texts().of("plans.field." + name), value);
  }

  private List<Link> actions() {
    if (rights != GaugeViews.Rights.KEEP) {
      return List.of();
    }
    var texts = words.texts();
    String at = paths.node(story.tree().plan(), story.branch().node());
    var below =
        story.branch().node().kind().below().stream()
            .map(
                kind ->
                    Link.to(at + "/parts/new", texts.of("plans.part.new." + PlanWords.slug(kind))));
    return Stream.concat(
            Stream.of(
                Link.to(at + "/edit", texts.of("plans.part.edit")),
                Link.to(at + "/indicators/new", texts.of("plans.indicator.new"))),
            below)
        .toList();
  }

  private NodePage.Arranging arranging() {
    String at = paths.node(story.tree().plan(), story.branch().node());
    var doings =
        Stream.of("up", "down", "remove")
            .map(
                what ->
                    new QuestionPage.Doing(
                        at + "/" + what, Button.second(words.texts().of("plans.part." + what))))
            .toList();
    var others = others();
    return new NodePage.Arranging(
        doings,
        others.isEmpty()
            ? null
            : new NodePage.Moving(
                at + "/move",
                Form.of(words.texts(), Map.of()).select("plans.field.parent", others),
                Button.second(words.texts().of("plans.part.move"))));
  }

  /// Where it could stand instead.
  private List<Option> others() {
    var plan = story.tree().plan();
    var node = story.branch().node();
    return story
        .tree()
        .branches()
        .filter(other -> other.node().kind().below().filter(node.kind()::equals).isPresent())
        .filter(other -> !node.parentId().equals(Optional.of(other.node().id())))
        .map(other -> Option.of(other.node().id().toString(), words.title(plan, other.node())))
        .toList();
  }

  private NodePage.Timetable timetable() {
    var texts = words.texts();
    var months = story.branch().months();
    return new NodePage.Timetable(
        new TableHead(
            texts.of("plans.timetable"),
            Stream.of("month", "what")
                .map(name -> Column.of(texts.of("plans.column." + name)))
                .toList()),
        inOrder(story.tree().plan().years().calendar())
            .filter(months::containsKey)
            .mapToObj(
                month ->
                    new NodePage.Month(
                        texts.of("plans.month." + month),
                        words.of(Objects.requireNonNull(months.get(month)))))
            .toList());
  }

  /// A school year begins in August.
  static IntStream inOrder(Years.Calendar calendar) {
    return calendar == Years.Calendar.FISCAL_YEAR
        ? IntStream.rangeClosed(1, 12)
        : IntStream.concat(IntStream.rangeClosed(8, 12), IntStream.rangeClosed(1, 7));
  }

  private NodePage.Talk talk(Form form, GaugeViews views, List<Problem> problems) {
    return new NodePage.Talk(
        story.history().stream().map(actual -> told(actual, views)).toList(),
        story.comments().stream()
            .map(comment -> new NodePage.Word(comment.text(), words.touch(comment.written())))
            .toList(),
        words.summary(problems),
        new NodePage.Writing(
            paths.node(story.tree().plan(), story.branch().node()) + "/comments",
            OncePerForm.key(),
            form.area("plans.field.comment").rows(3),
            Button.second(words.texts().of("plans.comment.button"))));
  }

  private NodePage.Word told(Actual actual, GaugeViews views) {
    var gauge =
        story.branch().gauges().stream()
            .filter(each -> owns(each, actual))
            .findFirst()
            .orElseThrow();
    return new NodePage.Word(
        words
            .texts()
            .of(
                "plans.history.line",
                words.of(gauge.indicator().name()),
                words.slot(gauge.course().calendar(), actual.slot()),
                views.figure(gauge.course(), actual),
                actual.statement().note()),
        words.touch(actual.recorded()));
  }

  private static boolean owns(Gauge gauge, Actual actual) {
    return gauge.indicator().id().equals(actual.indicatorId());
  }

  private Link link(Branch branch, String text) {
    return Link.to(paths.node(story.tree().plan(), branch.node()) + "?year=" + look.year(), text);
  }
}
