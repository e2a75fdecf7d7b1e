package tw.jiegui.core.policy;

import java.time.LocalDate;
import java.util.Optional;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Semester;
import tw.jiegui.core.authority.Term;

/// Terms as people type them where the kind of year is known: 112 or SY112.
public final class Terms {
  private Terms() {}

  public static Optional<Term> like(Term basis, String typed) {
    var prefix =
        switch (basis) {
          case SchoolYear _, Semester _ -> "SY";
          case FiscalYear _ -> "FY";
          case Day _ -> "";
        };
    return Term.find(
            Character.isLetter(typed.isEmpty() ? ' ' : typed.charAt(0)) ? typed : prefix + typed)
        .filter(basis::isLike);
  }

  /// The term of that kind that a day falls into.
  public static Term at(Term basis, LocalDate day) {
    return switch (basis) {
      case SchoolYear _ -> SchoolYear.of(day);
      case Semester _ -> Semester.of(day);
      case FiscalYear _ -> FiscalYear.of(day);
      case Day _ -> new Day(day);
    };
  }

  /// As [#like] reads it: 112 for a year, the day for a day.
  public static String typed(Term term) {
    return term instanceof Day ? term.notation() : term.notation().substring(2);
  }

  /// 111學年度 or school year 111 (2022/23), both calendars where they differ.
  public static Bilingual say(Term term) {
    return switch (term) {
      case SchoolYear year ->
          new Bilingual(
              year.roc() + "學年度",
              "school year %d (%d/%02d)"
                  .formatted(
                      year.roc(),
                      year.firstDay().getYear(),
                      (year.firstDay().getYear() + 1) % 100));
      case Semester semester ->
          new Bilingual(
              semester.year().roc() + "學年度第" + semester.half() + "學期",
              "semester " + semester.half() + " of school year " + semester.year().roc());
      case FiscalYear year ->
          new Bilingual(
              year.roc() + "會計年度（西元" + year.gregorian() + "年）",
              "fiscal year " + year.gregorian() + " (ROC " + year.roc() + ")");
      case Day day -> Sayings.day(day.date());
    };
  }
}
