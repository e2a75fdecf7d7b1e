package tw.jiegui.web.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.State;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;

/// A plan in one year, in words.
record PlanView(PlanTree tree, Look look, PlanPaths paths, PlanWords words) {
  /// The year looked at, and the day on which it is judged.
  record Look(int year, LocalDate today) {}

  static List<String> counts(PlanTree tree, int year, LocalDate today, PlanWords words) {
    var counts = tree.count(year, today);
    return Stream.of(State.values())
        .filter(counts::containsKey)
        .map(
            state ->
                words
                    .texts()
                    .of(
                        "plans.count",
                        words.choice("state", state),
                        Optional.ofNullable(counts.get(state)).orElse(0L)))
        .toList();
  }

  PlanPage.Summary summary() {
    var plan = tree.plan();
    return new PlanPage.Summary(
        words.state(tree.state(look.year(), look.today())),
        counts(tree, look.year(), look.today(), words),
        facts(),
        plan.aims().stream().map(words::of).toList());
  }

  private SummaryList facts() {
    var plan = tree.plan();
    var rows =
        Stream.of(
            row("years", words.years(plan.years())),
            row("year", words.year(plan.years().calendar(), look.year())),
            row("source", words.of(plan.source())));
    var budget =
        tree.budget().entrySet().stream()
            .map(
                entry ->
                    SummaryRow.of(
                        words
                            .texts()
                            .of(
                                "plans.budget",
                                words.year(plan.years().calendar(), entry.getKey())),
                        words.texts().of("plans.money", entry.getValue())));
    return new SummaryList(
        Stream.concat(rows, budget).filter(row -> !row.value().isBlank()).toList());
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(words.texts().of("plans.field." + name), value);
  }

  PlanPage.Tree tree(PlanTree narrowed) {
    return new PlanPage.Tree(
        words.texts().of("plans.found", narrowed.actions().count(), tree.actions().count()),
        head(words.texts().of("plans.actions")),
        narrowed.goals().stream().map(this::goal).toList());
  }

  private PlanPage.Goal goal(Branch goal) {
    return new PlanPage.Goal(
        link(goal, words.title(tree.plan(), goal.node())),
        words.state(state(goal)),
        goal.parts().stream().map(this::strategy).toList());
  }

  private PlanPage.Strategy strategy(Branch strategy) {
    String title = words.title(tree.plan(), strategy.node());
    return new PlanPage.Strategy(
        link(strategy, title),
        words.state(state(strategy)),
        head(title),
        strategy.parts().stream().map(this::action).toList());
  }

  private PlanPage.Action action(Branch action) {
    var reach = action.node().reach();
    return new PlanPage.Action(
        link(action, words.numbered(action.node())),
        words.state(state(action)),
        words.stages(reach.stages()),
        reach.section());
  }

  /// A whole is judged by all its parts, not by those that a filter leaves.
  private State state(Branch branch) {
    return tree.findBranch(branch.node().id()).orElse(branch).state(look.year(), look.today());
  }

  private TableHead head(String caption) {
    return new TableHead(
        caption,
        Stream.of("action", "state", "stages", "section")
            .map(name -> Column.of(words.texts().of("plans.column." + name)))
            .toList());
  }

  private Link link(Branch branch, String text) {
    return Link.to(paths.node(tree.plan(), branch.node()) + "?year=" + look.year(), text);
  }
}
