package tw.jiegui.core.candidacies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.ReviewPort.Asked;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.Judges;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Measure;

/// What reviewers of a stage are asked about a candidacy.
final class Briefs {
  private Briefs() {}

  static ReviewPort.Request of(Sight sight, LocalDate due) {
    var candidacy = sight.candidacy();
    var question = sight.question();
    var stage = sight.stage().orElseThrow();
    var panel = Objects.requireNonNull(stage.work().panel());
    var title =
        Bilingual.say(
            "{}，{}：{}",
            "{}, {}: {}",
            question.scheme().name(),
            question.tier().name(),
            stage.name());
    return new ReviewPort.Request(
        new ReviewPort.About(
            candidacy.id(), candidacy.applicant(), title, stage.key(), panel.masked()),
        panel.judges() == Judges.STANDARDS ? standards(sight) : criteria(sight),
        new ReviewPort.Terms(panel.reviewers(), due, stage.outcomes()));
  }

  /// The plan against the policy's list; its papers stand beside each.
  private static List<Asked> standards(Sight sight) {
    var question = sight.question();
    var papers =
        sight.way().papers().stream()
            .map(Paper::ref)
            .map(ref -> new Dossier.Shown("", ref.name(), ref.document()))
            .toList();
    return Stream.ofNullable(question.tier().asks().standards())
        .flatMap(path -> question.find(path).stream())
        .flatMap(
            provision ->
                question
                    .ruleOf(provision)
                    .filter(Measure.Listed.class::isInstance)
                    .map(rule -> ((Measure.Listed) rule).items().entrySet())
                    .stream()
                    .flatMap(items -> items.stream())
                    .map(
                        item ->
                            new Asked(item.getKey(), provision.name(), item.getValue(), papers)))
        .toList();
  }

  /// What was settled before anybody could apply is not judged again.
  private static List<Asked> criteria(Sight sight) {
    var dossier = sight.way().dossier().orElseGet(() -> new Dossier(List.of(), List.of()));
    var framed =
        sight.question().tier().asks().criteria().stream()
            .filter(Criterion.Framed.class::isInstance)
            .map(Criterion::key)
            .toList();
    var conditions =
        sight.question().tier().asks().mayApply().stream()
            .map(path -> path.substring(path.lastIndexOf('.') + 1))
            .toList();
    return dossier.lines().stream()
        .filter(line -> !framed.contains(line.key()) && !conditions.contains(line.key()))
        .map(line -> new Asked(line.key(), line.name(), line.why(), dossier.shownFor(line.key())))
        .toList();
  }
}
