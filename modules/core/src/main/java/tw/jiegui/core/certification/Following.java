package tw.jiegui.core.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Semester;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Sayings;

/// What follows by itself when a school passes: money year by year, and everything else in words.
public record Following(List<Payment> payments, List<Merit> merits, int validYears) {
  /// What is paid in one fiscal year.
  public record Payment(FiscalYear year, long ntd, Bilingual source) {}

  public record Merit(Bilingual name, Bilingual says, Bilingual source) {}

  public Following {
    payments = List.copyOf(payments);
    merits = List.copyOf(merits);
  }

  public static Following of(Question question) {
    var outcomes = question.tier().outcomes();
    return new Following(
        payments(question),
        outcomes.follows().stream().flatMap(path -> merit(question, path)).toList(),
        quantity(question, outcomes.validity()));
  }

  private static List<Payment> payments(Question question) {
    var prize = question.tier().outcomes().prize();
    if (prize == null) {
      return List.of();
    }
    var payments = new ArrayList<Payment>();
    var first = plus(fiscal(question.year()), quantity(question, prize.paidAfter()));
    add(payments, question, prize.amount(), first);
    int years = quantity(question, prize.years(), first);
    for (int more = 1; more < years && prize.nextYears() != null; more++) {
      add(payments, question, prize.nextYears(), plus(first, more));
    }
    return payments;
  }

  private static void add(List<Payment> payments, Question question, String path, FiscalYear year) {
    ground(question, path, year)
        .filter(ground -> ground.rule() instanceof Measure.Amount)
        .map(
            ground ->
                new Payment(
                    year, ((Measure.Amount) ground.rule()).ntd(), question.cite(ground.source())))
        .forEach(payments::add);
  }

  /// School year 111 pays in the fiscal year that bears the number after it.
  private static FiscalYear fiscal(Term year) {
    return switch (year) {
      case SchoolYear(int roc) -> new FiscalYear(roc);
      case Semester semester -> new FiscalYear(semester.year().roc());
      case FiscalYear fiscal -> fiscal;
      case tw.jiegui.core.authority.Day day -> FiscalYear.of(day.date());
    };
  }

  private static FiscalYear plus(FiscalYear year, int years) {
    return new FiscalYear(year.roc() + years);
  }

  private static Stream<Merit> merit(Question question, String path) {
    return ground(question, path, question.year())
        .map(
            ground ->
                new Merit(
                    ground.name(), Sayings.of(ground.rule()), question.cite(ground.source())));
  }

  private static int quantity(Question question, String path) {
    return quantity(question, path, question.year());
  }

  private static int quantity(Question question, String path, Term at) {
    return ground(question, path, at)
        .map(
            ground ->
                ground.rule() instanceof Measure.Quantity(var value, _) ? value.intValue() : 0)
        .findFirst()
        .orElse(0);
  }

  private static Stream<Ground> ground(Question question, String path, Term at) {
    return question
        .find(path)
        .flatMap(
            provision ->
                Ground.of(
                    provision,
                    provision.holds().basis().isLike(at) ? at : question.termFor(provision)))
        .stream();
  }
}
