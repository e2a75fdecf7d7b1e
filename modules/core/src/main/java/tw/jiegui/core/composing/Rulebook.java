package tw.jiegui.core.composing;

import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.Due;
import tw.jiegui.core.certification.HistoryFact;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Sayings;

/// A scheme with what the policy says on a day wherever the scheme names a provision of it.
public record Rulebook(Scheme scheme, Policy policy, LocalDate day, Beside beside) {
  private static final Bilingual NOTHING = new Bilingual("該年度未規定", "nothing in that year");

  /// The frames of indicators, and the other schemes of the authority.
  public record Beside(List<Frame> frames, List<Scheme> schemes) {
    public Beside {
      frames = List.copyOf(frames);
      schemes = List.copyOf(schemes);
    }
  }

  /// One thing that is laid down, and where; a path where it is a provision of the policy.
  public record Said(Optional<String> path, Bilingual name, Bilingual says, Bilingual source) {}

  public Bilingual cite(Citation source) {
    return policy.cite(source);
  }

  public Said said(String path) {
    var provision = policy.find(path);
    if (provision.isEmpty()) {
      return new Said(Optional.empty(), same(path), NOTHING, same(""));
    }
    var known = provision.get();
    var says =
        Ground.of(known, question().termFor(known))
            .map(ground -> Sayings.of(ground.rule()))
            .orElse(NOTHING);
    return new Said(Optional.of(path), known.name(), says, cite(known.source()));
  }

  /// Provisions are dated alike for all tiers.
  private Question question() {
    return new Question(scheme, scheme.tiers().getFirst(), policy, day);
  }

  public Said said(Due due) {
    return switch (due) {
      case Due.ByProvision(var path) -> said(path);
      case Due.Own(var deadline, var source) ->
          new Said(
              Optional.empty(),
              new Bilingual("期限", "time limit"),
              Sayings.of(deadline),
              cite(source));
    };
  }

  public Said said(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Computed(var path) -> said(path);
      case Criterion.Judged(_, var name, var asks, var source) ->
          new Said(Optional.empty(), name, asks, cite(source));
      case Criterion.Framed framed ->
          beside.frames().stream()
              .filter(frame -> frame.key().equals(framed.frame()))
              .findFirst()
              .map(frame -> said(frame, framed))
              .orElseGet(
                  () ->
                      new Said(
                          Optional.empty(), same(framed.frame()), same(framed.level()), same("")));
    };
  }

  private Said said(Frame frame, Criterion.Framed framed) {
    var level = frame.findLevel(framed.level()).orElseThrow();
    return new Said(
        Optional.empty(),
        say("{} {}", "{} {}", frame.head().words().name(), level.name()),
        say(
            "必要指標 {} 項與選項指標 {} 項",
            "{} mandatory and {} optional indicators",
            same(frame.counts().mandatory()),
            same(level.optional())),
        cite(frame.head().source()));
  }

  /// Whose certificates the words of the policy mean for this tier.
  public List<Bilingual> certificates(Tier tier) {
    return scheme.wordsOf(tier).values().stream()
        .flatMap(
            fact ->
                fact instanceof HistoryFact.Held(var of, var key) ? named(of, key) : Stream.of())
        .distinct()
        .toList();
  }

  private Stream<Bilingual> named(String of, String key) {
    return Stream.concat(Stream.of(scheme), beside.schemes().stream())
        .filter(each -> each.key().equals(of))
        .limit(1)
        .flatMap(
            each ->
                each.tier(key).stream()
                    .map(tier -> say("{} {}", "{} {}", each.name(), tier.name())));
  }
}
