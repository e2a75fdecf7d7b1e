package tw.jiegui.web.candidacies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Happening;
import tw.jiegui.core.candidacies.Paper;
import tw.jiegui.core.candidacies.Papers;
import tw.jiegui.core.candidacies.Sight;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Step;
import tw.jiegui.core.certification.Deadlines;
import tw.jiegui.core.certification.Following;
import tw.jiegui.web.candidacies.CandidacyPage.Lines;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;

/// Dresses a candidacy for whoever looks at it.
record CandidacyView(CandidacyWords words, CandidacyPaths paths, Sight sight, LocalDate today) {
  CandidacyPage.Standing standing(Form form) {
    return new CandidacyPage.Standing(
        words.state(candidacy().state()), next(), facts(), form.errors("candidacies.field"));
  }

  private Candidacy candidacy() {
    return sight.candidacy();
  }

  /// Whose turn it is, in one sentence.
  private String next() {
    var state = candidacy().state();
    if (state != State.IN_STAGE) {
      return words.slug("next", state);
    }
    return words.slug(
        "stage", sight.stage().orElseGet(() -> sight.question().scheme().firstStage()).kind());
  }

  private SummaryList facts() {
    var rows = new ArrayList<SummaryRow>();
    var candidacy = candidacy();
    rows.add(row("school", words.name(candidacy.applicant())));
    rows.add(row("year", words.year(candidacy.terms().year())));
    rows.add(row("stage", words.stage(sight.question(), candidacy.stage())));
    rows.add(row("due", words.due(candidacy, today)));
    rows.add(row("why-due", dueSource()));
    rows.add(row("submitted", candidacy.submittedOn().map(words::day).orElse("")));
    rows.add(row("decided", candidacy.decidedOn().map(words::day).orElse("")));
    rows.add(row("statement", candidacy.statement()));
    rows.add(row("reasons", candidacy.reasons()));
    var ref = candidacy.terms().scheme();
    rows.add(
        row("rules", words.text("rules", ref.number(), candidacy.terms().policyRevision()))
            .with(Link.to(paths.rules(candidacy), words.text("rules.read"))));
    return new SummaryList(rows.stream().filter(row -> !row.value().isEmpty()).toList());
  }

  private String dueSource() {
    if (candidacy().due().isEmpty()) {
      return "";
    }
    var day = candidacy().due().get();
    var deadline =
        candidacy().state() == State.MENDING
            ? Deadlines.ofMending(sight.question(), day)
            : sight.stage().flatMap(stage -> Deadlines.of(sight.question(), stage, day));
    return deadline
        .map(each -> words.text("cited", words.of(each.says()), words.of(each.source())))
        .orElse("");
  }

  private SummaryRow row(String word, String value) {
    return SummaryRow.of(words.text("fact." + word), value);
  }

  List<Lines> lines() {
    return Stream.of(
            new Lines(
                words.text("papers"), sight.way().papers().stream().map(this::paper).toList()),
            new Lines(
                words.text("happenings"),
                sight.way().happenings().stream().map(this::happening).toList()))
        .filter(each -> !each.lines().isEmpty())
        .toList();
  }

  /// What reviewers were shown, as it was when it was handed in.
  Lines dossier() {
    return new Lines(
        words.text("dossier"),
        sight.way().dossier().stream()
            .flatMap(dossier -> dossier.lines().stream())
            .map(
                line ->
                    words.text(
                        "dossier.line",
                        words.of(line.name()),
                        words.text("verdict." + line.verdict()),
                        words.of(line.why())))
            .toList());
  }

  Lines following(Following following) {
    var lines = new ArrayList<String>();
    following
        .payments()
        .forEach(
            each ->
                lines.add(
                    words.text(
                        "payment",
                        words.year(each.year()),
                        "%,d".formatted(each.ntd()),
                        words.of(each.source()))));
    following
        .merits()
        .forEach(
            each ->
                lines.add(
                    words.text(
                        "merit",
                        words.of(each.name()),
                        words.of(each.says()),
                        words.of(each.source()))));
    lines.add(words.text("valid", following.validYears()));
    return new Lines(words.text("following"), lines);
  }

  private String paper(Paper paper) {
    return words.text(
        "paper",
        words.stage(sight.question(), paper.stage()),
        Papers.name(sight.question(), paper).map(words::of).orElse(paper.ref().item()),
        paper.ref().name(),
        words.stamp(paper.handedIn()));
  }

  private String happening(Happening happening) {
    var told = happening.told();
    return words.text(
            "happened", words.day(told.heldOn()), words.slug("happening", told.kind()), told.who())
        + (told.note().isEmpty() ? "" : " " + words.text("note", told.note()));
  }

  TableHead stepsHead() {
    return new TableHead(
        words.text("steps"),
        Stream.of("step", "led-to", "reason", "taken")
            .map(each -> Column.of(words.text("column." + each)))
            .toList());
  }

  List<CandidacyPage.Step> steps() {
    return sight.way().steps().reversed().stream().map(this::step).toList();
  }

  private CandidacyPage.Step step(Step step) {
    String stage = words.stage(sight.question(), step.stage());
    String state = words.state(step.state()).text();
    return new CandidacyPage.Step(
        words.move(step.move()),
        stage.isEmpty() ? state : words.text("in-stage", state, stage),
        new CandidacyPage.Why(
            step.reason(),
            step.notwithstanding().stream()
                .map(line -> ShortfallPoints.point(words, line))
                .toList()),
        words.stamp(step.taken()));
  }
}
