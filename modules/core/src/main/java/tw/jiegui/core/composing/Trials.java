package tw.jiegui.core.composing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.candidacies.Screening;
import tw.jiegui.core.candidacies.Screening.Screened;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tenancy.Tenancy;

/// Tries a draft on the schools that there are, with what they have today.
@ApplicationScoped
public class Trials {
  @Inject private Composer composer;
  @Inject private Screening screening;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Trials() {}

  /// Which tier, and which schools of it.
  public record Wanted(int tier, Optional<Trial.Verdict> verdict, Paging paging) {}

  /// Nothing where the draft is not yet right.
  public Optional<Trial> run(Acting acting, String scheme, Wanted wanted) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var bench = composer.bench(acting, scheme);
          return bench.checked() instanceof Checked.Valid<Composed>(var composed)
              ? Optional.of(run(acting, bench, composed, wanted))
              : Optional.empty();
        });
  }

  private Trial run(Acting acting, Composer.Bench bench, Composed composed, Wanted wanted) {
    var today = Calendars.today(clock);
    var screened =
        screening.screen(
            acting.authority(),
            new Screening.Asked(today, bench.grounds().policy(), questions(composed, today)));
    var tallies =
        IntStream.range(0, composed.scheme().tiers().size())
            .mapToObj(tier -> tally(screened, tier))
            .toList();
    int tier = Math.min(wanted.tier(), tallies.size() - 1);
    var shown =
        screened.stream()
            .filter(
                each ->
                    wanted.verdict().isEmpty()
                        || wanted.verdict().get() == Trial.Verdict.of(each.findings().get(tier)))
            .toList();
    return new Trial(composed.scheme(), tallies, page(shown, wanted.paging()));
  }

  /// On the day on which it begins to count, if that is still to come. Nobody is kept out by the
  /// time of the year in which applications are taken.
  private static List<Question> questions(Composed composed, LocalDate today) {
    var first = composed.from().firstDay();
    var day = first.isAfter(today) ? first : today;
    return composed.scheme().tiers().stream()
        .map(
            tier ->
                new Question(composed.scheme(), anytime(composed, tier), composed.policy(), day))
        .toList();
  }

  private static Tier anytime(Composed composed, Tier tier) {
    var asks = tier.asks();
    var window = composed.scheme().key() + ".window";
    var rest = asks.mayApply().stream().filter(path -> !path.equals(window)).toList();
    return new Tier(
        tier.key(),
        tier.name(),
        tier.rank(),
        new Tier.Asks(rest, asks.criteria(), asks.standards(), asks.history()),
        tier.outcomes());
  }

  private static Trial.Tally tally(List<Screened> screened, int tier) {
    var all = screened.stream().map(each -> each.findings().get(tier)).toList();
    var missed = new LinkedHashMap<String, Trial.Missed>();
    all.stream()
        .flatMap(findings -> findings.all().stream())
        .filter(Found::isMissing)
        .map(Found::head)
        .forEach(
            head ->
                missed.merge(
                    head.key(),
                    new Trial.Missed(head, 1),
                    (one, other) -> new Trial.Missed(head, one.schools() + other.schools())));
    return new Trial.Tally(
        all.stream().collect(groupingBy(Trial.Verdict::of, counting())),
        List.copyOf(missed.values()));
  }

  private static Slice<Screened> page(List<Screened> all, Paging paging) {
    return new Slice<>(
        all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size(), paging);
  }
}
