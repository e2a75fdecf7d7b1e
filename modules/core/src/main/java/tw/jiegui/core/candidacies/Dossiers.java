package tw.jiegui.core.candidacies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.facts.Metric;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Requirement;

/// Freezes what a school has into a dossier.
final class Dossiers {
  private Dossiers() {}

  static Dossier of(Question question, Findings findings, OwnSide.Own own) {
    var lines = new ArrayList<Dossier.Line>();
    var shown = new ArrayList<Dossier.Shown>();
    for (var found : findings.all()) {
      lines.add(line(found));
      facts(found, own).forEach(shown::add);
    }
    for (var sight : framed(question, own)) {
      indicators(sight).forEach(state -> lines.add(line(question, state)));
      evidence(sight).forEach(shown::add);
    }
    return new Dossier(lines, shown);
  }

  static Dossier.Line line(Found found) {
    var head = found.head();
    return new Dossier.Line(
        head.key(),
        head.name(),
        found
            .finding()
            .map(finding -> finding.getClass().getSimpleName().toLowerCase(Locale.ROOT))
            .orElse("open"),
        found.finding().map(finding -> finding.why()).orElse(head.asks()),
        head.source());
  }

  private static Dossier.Line line(Question question, IndicatorState state) {
    var indicator = state.indicator();
    return new Dossier.Line(
        indicator.key(),
        indicator.words().name(),
        state.achieved() ? "met" : "missing",
        state.achieved() ? new Bilingual("已達成", "achieved") : state.missing(),
        question.policy().cite(indicator.source()));
  }

  /// The assessments against the frames that the tier asks for.
  private static List<Sight> framed(Question question, OwnSide.Own own) {
    return question.tier().asks().criteria().stream()
        .filter(Criterion.Framed.class::isInstance)
        .flatMap(
            criterion ->
                own.assessments().stream()
                    .filter(sight -> sight.frame().key().equals(criterion.key())))
        .toList();
  }

  /// What is mandatory is judged anyhow, the rest where it is shown.
  private static Stream<IndicatorState> indicators(Sight sight) {
    return sight.standing().states().stream()
        .filter(state -> state.indicator().mandatory() || state.achieved());
  }

  private static Stream<Dossier.Shown> evidence(Sight sight) {
    return sight.held().attachments().stream()
        .filter(each -> each.isLive())
        .flatMap(
            attachment ->
                sight.held().shelf().find(attachment.what()).stream()
                    .filter(Piece::isStanding)
                    .map(piece -> shown(attachment.indicator(), piece)));
  }

  private static Dossier.Shown shown(String indicator, Piece piece) {
    return new Dossier.Shown(
        indicator, piece.title(), piece.fact().isPresent() ? null : piece.ref().id());
  }

  private static Stream<Dossier.Shown> facts(Found found, OwnSide.Own own) {
    return found
        .finding()
        .map(finding -> finding.ground().rule())
        .filter(Requirement.class::isInstance)
        .map(rule -> metric((Requirement) rule))
        .stream()
        .flatMap(word -> Stream.of(Metric.values()).filter(each -> each.slug().equals(word)))
        .flatMap(metric -> own.overview().metrics().tally(metric).counted().stream())
        .map(entry -> new Dossier.Shown(found.head().key(), entry.title(), null));
  }

  private static String metric(Requirement requirement) {
    return switch (requirement) {
      case Requirement.AtLeast(var metric, _) -> metric;
      case Requirement.Share share -> share.part();
      default -> "";
    };
  }
}
