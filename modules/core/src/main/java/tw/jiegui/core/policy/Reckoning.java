package tw.jiegui.core.policy;

import static tw.jiegui.core.policy.Bilingual.say;

import java.math.BigDecimal;
import java.util.Optional;
import tw.jiegui.core.authority.Term;

/// What a measure gives for the facts of a case.
public final class Reckoning {
  private Reckoning() {}

  /// Empty where the provision gives no number for that time, or the facts are not known.
  public static Optional<Figure> find(Provision provision, Term term, Facts facts) {
    return Ground.of(provision, term).flatMap(ground -> of(ground, facts));
  }

  private static Optional<Figure> of(Ground ground, Facts facts) {
    return switch (ground.rule()) {
      case Measure.Amount(var ntd) -> figure(ground, BigDecimal.valueOf(ntd));
      case Measure.Quantity(var value, _) -> figure(ground, value);
      case Measure.Quota quota -> figure(ground, BigDecimal.valueOf(quota.places()));
      case Measure.Rate rate -> facts.count(rate.per()).map(count -> rate(ground, rate, count));
      case Measure.OnePer one -> facts.count(one.of()).map(count -> onePer(ground, one, count));
      case Measure.Weights weights -> score(ground, weights, facts);
      case Measure.Listed _, Measure.Wording _ -> Optional.empty();
      case Requirement.Ceiling(_, var amount) -> figure(ground, BigDecimal.valueOf(amount));
      case Requirement _ -> Optional.empty();
    };
  }

  private static Optional<Figure> figure(Ground ground, BigDecimal value) {
    return Optional.of(new Figure(ground, value, Sayings.of(ground.rule())));
  }

  private static Figure rate(Ground ground, Measure.Rate rate, BigDecimal count) {
    var product = count.multiply(BigDecimal.valueOf(rate.ntd()));
    var most = rate.atMostNtd();
    var paid = most == null ? product : product.min(BigDecimal.valueOf(most));
    var said =
        say(
            "{} × {} {}＝{}",
            "{} × {} {} = {}",
            Sayings.money(rate.ntd()),
            Sayings.number(count),
            Sayings.unit(rate.per()),
            Sayings.money(product.longValue()));
    var why =
        paid.compareTo(product) == 0 || most == null
            ? said
            : say("{}，以 {} 為限", "{}, held at {}", said, Sayings.money(most));
    return new Figure(ground, paid, why);
  }

  private static Figure onePer(Ground ground, Measure.OnePer one, BigDecimal count) {
    var quotient = count.divide(one.each(), 0, one.rounding());
    var held = one.limits().hold(quotient);
    var said =
        say(
            "{} {} ÷ {}＝{}",
            "{} {} by {} are {}",
            new Bilingual(Vocabulary.shipped().metric(one.of()).zh(), Sayings.number(count).en()),
            new Bilingual(Sayings.number(count).zh(), Vocabulary.shipped().metric(one.of()).en()),
            Sayings.number(one.each()),
            Sayings.number(quotient));
    var why =
        held.compareTo(quotient) == 0
            ? said
            : say("{}，以 {} 計", "{}, counted as {}", said, Sayings.number(held));
    return new Figure(ground, held, why);
  }

  /// The weighted sum of marks of a hundred; every entry must have its mark.
  private static Optional<Figure> score(Ground ground, Measure.Weights weights, Facts facts) {
    var sum = BigDecimal.ZERO;
    for (var entry : weights.entries().entrySet()) {
      var mark = facts.counts().get(entry.getKey());
      if (mark == null) {
        return Optional.empty();
      }
      sum = sum.add(mark.multiply(entry.getValue().percent()).movePointLeft(2));
    }
    return figure(ground, sum);
  }
}
