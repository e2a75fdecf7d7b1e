package tw.jiegui.core.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.policy.Facts;

/// What an authority has on record of a school: what it applied for, what it was given, and which
/// subsidies it got. It is complete: what is not here never happened.
public record History(
    List<Applied> applications, List<Held> certificates, List<Subsidized> subsidies) {
  public static final History NONE = new History(List.of(), List.of(), List.of());

  public record Applied(String scheme, String tier, LocalDate on, @Nullable LocalDate refusedOn) {}

  public record Held(String scheme, String tier, LocalDate from, LocalDate until) {}

  public record Subsidized(String tier, LocalDate on) {}

  public History {
    applications = List.copyOf(applications);
    certificates = List.copyOf(certificates);
    subsidies = List.copyOf(subsidies);
  }

  /// The words of the policy for a school that applies for a tier on a day.
  Facts tell(Facts facts, Scheme scheme, Tier tier, LocalDate day) {
    var told = facts;
    for (var word : scheme.wordsOf(tier).entrySet()) {
      told = tell(told, word.getKey(), word.getValue(), new Asked(scheme, tier, day));
    }
    return told;
  }

  private record Asked(Scheme scheme, Tier tier, LocalDate day) {}

  private Facts tell(Facts facts, String word, HistoryFact fact, Asked asked) {
    return switch (fact) {
      case HistoryFact.Applications(var since) ->
          facts.with(word, BigDecimal.valueOf(1 + countSince(since.firstDay(), asked)));
      case HistoryFact.Granted(var scheme, var tier) ->
          with(facts, word, granted(scheme, tier, asked));
      case HistoryFact.Held(var scheme, var tier) ->
          facts.with(word, held(scheme, tier).anyMatch(each -> isValid(each, asked.day())));
      case HistoryFact.Refused() -> with(facts, word, refused(asked));
      case HistoryFact.SubsidyGranted(var tier) -> with(facts, word, subsidies(tier).findFirst());
      case HistoryFact.SubsidyThisYear(var tier) ->
          facts.with(word, subsidies(tier).anyMatch(on -> isSameYear(on, asked.day())));
    };
  }

  private static Facts with(Facts facts, String event, Optional<LocalDate> day) {
    return day.map(on -> facts.with(event, on)).orElse(facts);
  }

  private long countSince(LocalDate since, Asked asked) {
    return own(asked).filter(each -> !each.on().isBefore(since)).count();
  }

  private Stream<Applied> own(Asked asked) {
    return applications.stream()
        .filter(each -> each.scheme().equals(asked.scheme().key()))
        .filter(each -> each.tier().equals(asked.tier().key()));
  }

  private Optional<LocalDate> refused(Asked asked) {
    return own(asked)
        .map(Applied::refusedOn)
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> granted(String scheme, String tier, Asked asked) {
    return held(scheme, tier)
        .map(Held::from)
        .filter(from -> !from.isAfter(asked.day()))
        .max(Comparator.naturalOrder());
  }

  private Stream<Held> held(String scheme, String tier) {
    return certificates.stream()
        .filter(each -> each.scheme().equals(scheme) && each.tier().equals(tier));
  }

  private static boolean isValid(Held held, LocalDate day) {
    return !day.isBefore(held.from()) && !day.isAfter(held.until());
  }

  private Stream<LocalDate> subsidies(String tier) {
    return subsidies.stream()
        .filter(each -> each.tier().equals(tier))
        .map(Subsidized::on)
        .sorted(Comparator.reverseOrder());
  }

  private static boolean isSameYear(LocalDate one, LocalDate other) {
    return FiscalYear.of(one).equals(FiscalYear.of(other));
  }
}
