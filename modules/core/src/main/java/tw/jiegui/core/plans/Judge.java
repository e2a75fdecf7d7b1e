package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.plans.Course.Yearly;
import tw.jiegui.core.policy.Bilingual;

/// Holds what was reported against the target of a year.
public record Judge(Course course, int year, LocalDate today) {
  public static Verdict judge(Course course, int year, LocalDate today) {
    return new Judge(course, year, today).verdict();
  }

  private Verdict verdict() {
    var aim = course.findAim(year);
    var reported = course.findYear(year);
    if (aim.isPresent()) {
      return reported
          .map(yearly -> against(aim.get(), yearly))
          .orElseGet(() -> nothing(sayings().target(aim.get())));
    }
    if (!course.isToRise()) {
      return new Verdict(State.NOT_DUE, Bilingual.say("這一年沒有目標值。", "No target for this year."));
    }
    return reported.map(this::rising).orElseGet(() -> nothing(sayings().rising()));
  }

  private Verdict nothing(Bilingual target) {
    if (today.isBefore(term().firstDay())) {
      return told(State.NOT_DUE, target, "{}；這一年還沒開始。", "{}; the year has not begun.");
    }
    return isOver()
        ? told(
            State.NO_DATA,
            target,
            "{}；這一年已結束，沒有填報。",
            "{}; the year is over and nothing was reported.")
        : told(State.NO_DATA, target, "{}；還沒有填報。", "{}; nothing reported yet.");
  }

  private Verdict rising(Yearly now) {
    var before = course.findYear(year - 1);
    var both =
        Bilingual.say(
            "{}；今年 {}，上一年 {}",
            "{}; {} this year, {} the year before",
            sayings().rising(),
            sayings().value(now.value()),
            before.map(then -> sayings().value(then.value())).orElse(sayings().unknown()));
    if (before.isEmpty()) {
      return told(State.ON_TRACK, both, "{}；從今年開始比較。", "{}; comparison begins with this year.");
    }
    if (now.value().compareTo(before.get().value()) > 0) {
      return told(State.REACHED, both, "{}，有增加。", "{}: it rose.");
    }
    return isOver()
        ? told(State.BEHIND, both, "{}，沒有增加。", "{}: it did not rise.")
        : told(State.ON_TRACK, both, "{}；這一年還沒結束。", "{}; the year is not over.");
  }

  private Verdict against(Aim aim, Yearly yearly) {
    var both =
        Bilingual.say(
            "{}，實際 {}", "{}, actual {}", sayings().target(aim), sayings().value(yearly.value()));
    if (!yearly.whole()) {
      return half(aim, yearly, both);
    }
    if (meets(aim, yearly.value())) {
      return mayStillGrow()
          ? told(
              State.ON_TRACK,
              both,
              "{}；目前未超過，年底才算數。",
              "{}: within the limit so far; it counts at the end.")
          : told(State.REACHED, both, "{}，已達成。", "{}: reached.");
    }
    if (isOver()) {
      return told(State.BEHIND, both, "{}；這一年已結束，未達成。", "{}: the year is over and it was missed.");
    }
    return underWay(aim, yearly, both);
  }

  /// One semester is reported, the other is not.
  private Verdict half(Aim aim, Yearly yearly, Bilingual both) {
    if (!meets(aim, yearly.value())) {
      return told(State.BEHIND, both, "{}；其中一個學期未達成。", "{}: one semester missed it.");
    }
    return isOver()
        ? told(State.NO_DATA, both, "{}；另一個學期沒有填報。", "{}: the other semester was not reported.")
        : told(State.ON_TRACK, both, "{}；另一個學期還沒填報。", "{}: the other semester is still to come.");
  }

  private Verdict underWay(Aim aim, Yearly yearly, Bilingual both) {
    if (!growsNow()) {
      return told(
          State.ON_TRACK,
          both,
          "{}；這一年還沒結束，年底才到期。",
          "{}; the year is not over, it is due at its end.");
    }
    var expected = expected(aim);
    boolean fast = yearly.value().compareTo(expected) >= 0;
    var pace =
        Bilingual.say(
            "{}；這一年過了 {}%，照進度應有 {}",
            "{}; {} % of the year has passed, {} would be in step",
            both,
            Bilingual.same(elapsedPercent()),
            sayings().value(expected));
    return fast
        ? told(State.ON_TRACK, pace, "{}，進度正常。", "{}: on track.")
        : told(State.BEHIND, pace, "{}，進度落後。", "{}: behind.");
  }

  private boolean meets(Aim aim, BigDecimal value) {
    int compared = value.compareTo(aim.value());
    return course.nature().direction() == Direction.DOWN ? compared <= 0 : compared >= 0;
  }

  /// What is to stay low has not stayed low before the year is over.
  private boolean mayStillGrow() {
    return course.nature().direction() == Direction.DOWN
        && course.nature().kind().growsWithinTheYear()
        && !isOver();
  }

  private boolean growsNow() {
    var nature = course.nature();
    return nature.kind().growsWithinTheYear()
        && nature.rhythm() == Rhythm.YEAR
        && nature.direction() != Direction.DOWN;
  }

  private BigDecimal expected(Aim aim) {
    var start = start();
    return aim.value()
        .subtract(start)
        .multiply(BigDecimal.valueOf(elapsedPercent()))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR)
        .add(start)
        .max(BigDecimal.ZERO);
  }

  /// A total goes on from the year before, anything else from nothing.
  private BigDecimal start() {
    if (course.nature().kind() != IndicatorKind.CUMULATIVE) {
      return BigDecimal.ZERO;
    }
    return course
        .findYear(year - 1)
        .map(Yearly::value)
        .or(() -> course.findAim(year - 1).map(Aim::value))
        .orElse(BigDecimal.ZERO);
  }

  private int elapsedPercent() {
    long all = ChronoUnit.DAYS.between(term().firstDay(), term().lastDay()) + 1;
    long passed = Math.max(0, ChronoUnit.DAYS.between(term().firstDay(), today));
    return Math.toIntExact(Math.min(100, passed * 100 / all));
  }

  private boolean isOver() {
    return today.isAfter(term().lastDay());
  }

  private Term term() {
    return course.calendar().term(Slot.whole(year));
  }

  private Sayings sayings() {
    return new Sayings(course);
  }

  private static Verdict told(State state, Bilingual facts, String zh, String en) {
    return new Verdict(state, Bilingual.say(zh, en, facts));
  }
}
