package tw.jiegui.core.certification;

import static java.util.stream.Collectors.joining;
import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Path;
import tw.jiegui.core.indicators.ShortestPath;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Requirement;

/// What a school's self-assessment comes to.
final class FrameFindings {
  private static final Requirement EVIDENCE =
      new Requirement.Requires("evidence-for-each-indicator");
  private static final Bilingual ASSESSMENT =
      new Bilingual("尚未開始自我評估", "the self-assessment has not begun");

  private FrameFindings() {}

  /// The counts that policies speak of.
  static Facts counted(Facts facts, Known known) {
    if (known.standings().isEmpty()) {
      return facts;
    }
    var achieved = known.standings().getFirst().achieved();
    return facts
        .with("mandatory-indicators-achieved", BigDecimal.valueOf(achieved.mandatory()))
        .with("optional-indicators-achieved", BigDecimal.valueOf(achieved.optional()))
        .with(
            "indicators-achieved", BigDecimal.valueOf(achieved.mandatory() + achieved.optional()));
  }

  static Found of(Question question, Known known, Criterion.Framed framed) {
    var standing = known.standing(framed.frame());
    var finding =
        standing
            .map(has -> judge(question, has, framed))
            .orElseGet(
                () ->
                    new Finding.Unknown(
                        ground(question, framed, question.scheme().head().source()),
                        ASSESSMENT,
                        List.of(ASSESSMENT)));
    return new Found(
        Found.Part.CRITERION,
        new Found.Head(
            framed.key(),
            question.tier().name(),
            asks(standing, framed),
            question.cite(finding.ground().source())),
        Optional.of(finding));
  }

  private static Bilingual asks(Optional<Standing> standing, Criterion.Framed framed) {
    return standing
        .map(Standing::frame)
        .map(
            frame ->
                say(
                    "必要指標 {} 項與選項指標 {} 項",
                    "{} mandatory and {} optional indicators",
                    same(frame.counts().mandatory()),
                    same(level(frame, framed).optional())))
        .orElseGet(() -> same(framed.frame() + " " + framed.level()));
  }

  private static Finding judge(Question question, Standing standing, Criterion.Framed framed) {
    var frame = standing.frame();
    var ground = ground(question, framed, frame.head().source());
    var achieved = standing.achieved();
    var why =
        say(
            "已達成必要指標 {} 項、選項指標 {} 項",
            "{} mandatory and {} optional indicators are achieved",
            same(achieved.mandatory()),
            same(achieved.optional()));
    return switch (ShortestPath.to(level(frame, framed), standing)) {
      case Path.Reached _ -> new Finding.Met(ground, why);
      case Path.Steps steps -> new Finding.Missing(ground, why, open(steps));
      case Path.TooFew(_, int more) ->
          new Finding.Missing(
              ground, why, say("選項指標尚差 {} 項", "{} more optional indicators", same(more)));
      case Path.Unlisted _ ->
          new Finding.Unknown(ground, why, List.of(frame.head().words().name()));
    };
  }

  private static Bilingual open(Path.Steps steps) {
    return same(
        steps.steps().stream().map(step -> step.state().indicator().key()).collect(joining(", ")));
  }

  private static Level level(Frame frame, Criterion.Framed framed) {
    return frame.levels().stream()
        .filter(level -> level.key().equals(framed.level()))
        .findFirst()
        .orElseThrow();
  }

  private static Ground ground(Question question, Criterion.Framed framed, Citation source) {
    return new Ground(
        framed.frame() + "." + framed.level(),
        question.tier().name(),
        source,
        Span.from(question.year()),
        EVIDENCE);
  }
}
