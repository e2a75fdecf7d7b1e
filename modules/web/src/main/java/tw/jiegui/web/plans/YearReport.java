package tw.jiegui.web.plans;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.core.plans.State;
import tw.jiegui.web.papers.Grid;
import tw.jiegui.web.papers.Paper;
import tw.jiegui.web.papers.PaperFormat;

/// What an officer hands to the council: a plan's year, part by part, with every figure.
record YearReport(PlanTree tree, PlanView.Look look, PlanWords words) {
  Paper in(PaperFormat format) {
    var plan = tree.plan();
    var paper = format.begin(words.of(plan.name()), words.texts());
    paper.heading(1, words.of(plan.name()));
    paper.paragraph(
        words
            .texts()
            .of(
                "plans.report.of",
                words.year(plan.years().calendar(), look.year()),
                words.day(look.today())));
    paper.paragraph(words.of(plan.source()));
    plan.aims().stream().map(words::of).forEach(paper::paragraph);
    paper.heading(2, words.texts().of("plans.report.summary"));
    paper.paragraph(state(tree.state(look.year(), look.today())));
    paper.paragraph(
        String.join(
            words.texts().of("plans.report.comma"),
            PlanView.counts(tree, look.year(), look.today(), words)));
    gauges(paper, tree.gauges());
    tree.branches().forEach(branch -> part(paper, branch));
    return paper;
  }

  private String state(State state) {
    return words.texts().of("plans.report.state", words.state(state).text());
  }

  private void part(Paper paper, Branch branch) {
    var node = branch.node();
    paper.heading(node.kind().depth() + 1, words.title(tree.plan(), node));
    paper.paragraph(state(branch.state(look.year(), look.today())));
    if (!node.about().zh().isEmpty()) {
      paper.paragraph(words.of(node.about()));
    }
    if (!node.reach().section().isEmpty()) {
      paper.paragraph(words.texts().of("plans.report.section", node.reach().section()));
    }
    gauges(paper, branch.gauges());
  }

  private void gauges(Paper paper, List<Gauge> gauges) {
    if (gauges.isEmpty()) {
      return;
    }
    paper.table(
        new Grid(
            List.of(26, 17, 19, 11, 27),
            Stream.of("indicator", "target", "actual", "state", "why")
                .map(name -> words.texts().of("plans.column." + name))
                .toList(),
            gauges.stream().map(this::row).toList()));
  }

  private List<String> row(Gauge gauge) {
    var course = gauge.course();
    var sayings = new Sayings(course);
    var verdict = gauge.judge(look.year(), look.today());
    return List.of(
        words.of(gauge.indicator().name()),
        course.findAim(look.year()).map(aim -> words.of(sayings.aim(aim))).orElse("–"),
        course.slots(look.year()).stream()
            .flatMap(slot -> gauge.find(slot).stream())
            .map(actual -> GaugeViews.figure(words, course, actual))
            .collect(Collectors.joining("; ")),
        words.state(verdict.state()).text(),
        words.of(verdict.why()));
  }
}
