package tw.jiegui.web.candidacies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Metric;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.web.pages.Link;

/// Dresses findings for a page of the school that they are about.
record FindingRows(CandidacyWords words, CandidacyPaths paths, String code, SchoolYear year) {
  List<FindingRow> of(Findings findings, Found.Part part) {
    return findings.of(part).stream().map(this::row).toList();
  }

  private FindingRow row(Found found) {
    var head = found.head();
    var mend = found.isMet() ? null : mend(found).orElse(null);
    return new FindingRow(
        words.of(head.name()),
        words.of(head.asks()),
        new FindingRow.Result(words.verdict(found), words.why(found), mend),
        words.of(head.source()));
  }

  Optional<Link> mend(Found found) {
    return found.finding().map(finding -> finding.ground()).flatMap(this::mend);
  }

  private Optional<Link> mend(Ground ground) {
    if (ground.rule() instanceof Requirement.Requires(var condition)) {
      return switch (condition) {
        case "evidence-for-each-indicator" ->
            Optional.of(
                Link.to(paths.assessments(code, year.roc()), words.text("mend.assessment")));
        case "team-cross-disciplinary", "work-divided" -> Optional.of(fact(FactKind.TEAM_MEMBER));
        case "partner-intends-shared-lessons" -> Optional.of(fact(FactKind.PARTNERSHIP));
        case "own-course-plan", "module-built", "module-handed-over" ->
            Optional.of(fact(FactKind.COURSE));
        default -> Optional.empty();
      };
    }
    if (ground.rule() instanceof Requirement.SomeOf) {
      return Optional.of(fact(FactKind.PARTNERSHIP));
    }
    return Stream.of(Metric.values())
        .filter(metric -> metric.slug().equals(metric(ground.rule())))
        .flatMap(metric -> Stream.of(FactKind.values()).filter(metric::countsFrom))
        .findFirst()
        .map(this::fact);
  }

  private static String metric(Rule rule) {
    return switch (rule) {
      case Requirement.AtLeast(var metric, _) -> metric;
      case Requirement.Share share -> share.part();
      default -> "";
    };
  }

  private Link fact(FactKind kind) {
    return Link.to(
        paths.facts(code, year.roc(), kind.segment()), words.text("mend." + kind.slug()));
  }
}
