package tw.jiegui.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Sayings;

/// What an officer hands to the council: a plan's year, part by part, with every figure.
record YearReport(PlanTree tree, PlanView.Look look, PlanWords words) {
  byte[] write() {
    var plan = tree.plan();
    var odt = new Odt();
    odt.heading(1, words.of(plan.name()));
    odt.paragraph(
        words
            .texts()
            .of(
                "plans.report.of",
                words.year(plan.years().calendar(), look.year()),
                words.day(look.today())));
    odt.paragraph(words.of(plan.source()));
    odt.heading(2, words.texts().of("plans.report.summary"));
    odt.paragraph(words.state(tree.state(look.year(), look.today())).text());
    PlanView.counts(tree, look.year(), look.today(), words).forEach(odt::paragraph);
    plan.aims().stream().map(words::of).forEach(odt::paragraph);
    gauges(odt, tree.gauges());
    tree.branches().forEach(branch -> part(odt, branch));
    return odt.write();
  }

  private void part(Odt odt, Branch branch) {
    var node = branch.node();
    odt.heading(node.kind().depth() + 1, words.title(tree.plan(), node));
    odt.paragraph(
        words
            .texts()
            .of("plans.report.state", words.state(branch.state(look.year(), look.today())).text()));
    if (!node.about().zh().isEmpty()) {
      odt.paragraph(words.of(node.about()));
    }
    if (!node.reach().section().isEmpty()) {
      odt.paragraph(words.texts().of("plans.report.section", node.reach().section()));
    }
    gauges(odt, branch.gauges());
  }

  private void gauges(Odt odt, List<Gauge> gauges) {
    if (gauges.isEmpty()) {
      return;
    }
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of("indicator", "target", "actual", "state", "why").stream()
            .map(name -> words.texts().of("plans.column." + name))
            .toList());
    gauges.forEach(gauge -> rows.add(row(gauge)));
    odt.table(rows);
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
