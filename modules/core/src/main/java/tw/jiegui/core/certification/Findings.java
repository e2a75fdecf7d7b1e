package tw.jiegui.core.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.certification.Found.Part;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.core.policy.Vocabulary;

/// What a school comes to under a tier, condition by condition. Nothing but the arguments decides,
/// so that the same revision gives the same findings ever after.
public record Findings(List<Found> all) {
  public Findings {
    all = List.copyOf(all);
  }

  public static Findings of(Question question, Known known) {
    var facts = facts(question, known);
    var asks = question.tier().asks();
    return new Findings(
        Stream.concat(
                asks.mayApply().stream()
                    .flatMap(path -> computed(question, facts, Part.MAY_APPLY, path)),
                asks.criteria().stream()
                    .flatMap(criterion -> criterion(question, known, facts, criterion)))
            .toList());
  }

  public List<Found> of(Part part) {
    return all.stream().filter(found -> found.part() == part).toList();
  }

  /// What is not known keeps nobody from applying.
  public boolean mayApply() {
    return of(Part.MAY_APPLY).stream().noneMatch(Found::isMissing);
  }

  /// What the software was to find and did not: of what nothing is known it does not know that it
  /// is met.
  public List<Found> unmet() {
    return of(Part.CRITERION).stream()
        .filter(found -> found.finding().isPresent() && !found.isMet())
        .toList();
  }

  private static Facts facts(Question question, Known known) {
    var told =
        known.history().tell(known.facts(), question.scheme(), question.tier(), question.day());
    return FrameFindings.counted(told, known).with(Vocabulary.SUBMITTED, question.day());
  }

  private static Stream<Found> criterion(
      Question question, Known known, Facts facts, Criterion criterion) {
    return switch (criterion) {
      case Criterion.Computed(var path) -> computed(question, facts, Part.CRITERION, path);
      case Criterion.Framed framed -> Stream.of(FrameFindings.of(question, known, framed));
      case Criterion.Judged(var key, var name, var asks, var source) ->
          Stream.of(
              new Found(
                  Part.CRITERION,
                  new Found.Head(key, name, asks, question.cite(source)),
                  Optional.empty()));
    };
  }

  /// A provision that says nothing for that year asks for nothing in it; nor does a wait after
  /// something that never happened.
  private static Stream<Found> computed(Question question, Facts facts, Part part, String path) {
    return question
        .find(path)
        .flatMap(provision -> Judge.find(provision, question.termFor(provision), facts))
        .filter(finding -> !neverBegan(question, facts, finding))
        .map(finding -> new Found(part, head(question, finding.ground()), Optional.of(finding)))
        .stream();
  }

  private static Found.Head head(Question question, Ground ground) {
    var path = ground.path();
    return new Found.Head(
        path.substring(path.lastIndexOf('.') + 1),
        ground.name(),
        Sayings.of(ground.rule()),
        question.cite(ground.source()));
  }

  private static boolean neverBegan(Question question, Facts facts, Finding finding) {
    var event =
        switch (finding.ground().rule()) {
          case Requirement.NotBefore(var from, _) -> from;
          case Requirement.Deadline(var from, _, _, _) -> from;
          default -> "";
        };
    return question.scheme().wordsOf(question.tier()).containsKey(event)
        && !facts.days().containsKey(event);
  }
}
