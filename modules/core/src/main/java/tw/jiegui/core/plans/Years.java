package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Semester;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;

/// The years of a plan, all of one calendar.
public record Years(Calendar calendar, int first, int last) {
  private static final int FARTHEST = 40;

  public enum Calendar {
    SCHOOL_YEAR,
    FISCAL_YEAR;

    public Term term(Slot slot) {
      return switch (this) {
        case FISCAL_YEAR -> new FiscalYear(slot.year());
        case SCHOOL_YEAR ->
            slot.half() == 0
                ? new SchoolYear(slot.year())
                : new Semester(new SchoolYear(slot.year()), slot.half());
      };
    }

    public int yearOf(LocalDate day) {
      return switch (this) {
        case SCHOOL_YEAR -> SchoolYear.of(day).roc();
        case FISCAL_YEAR -> FiscalYear.of(day).roc();
      };
    }

    /// Empty for a term of another calendar.
    public Optional<Slot> find(String notation) {
      return Term.find(notation).flatMap(this::find);
    }

    private Optional<Slot> find(Term term) {
      return switch (term) {
        case SchoolYear year when this == SCHOOL_YEAR -> Optional.of(Slot.whole(year.roc()));
        case Semester half when this == SCHOOL_YEAR ->
            Optional.of(new Slot(half.year().roc(), half.half()));
        case FiscalYear year when this == FISCAL_YEAR -> Optional.of(Slot.whole(year.roc()));
        default -> Optional.empty();
      };
    }
  }

  public Years {
    if (last < first) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /// Of a span that begins and ends with whole years.
  static Optional<Years> of(Span span) {
    var until = span.until();
    return switch (span.from()) {
      case SchoolYear from when until instanceof SchoolYear last ->
          Optional.of(new Years(Calendar.SCHOOL_YEAR, from.roc(), last.roc()));
      case FiscalYear from when until instanceof FiscalYear last ->
          Optional.of(new Years(Calendar.FISCAL_YEAR, from.roc(), last.roc()));
      default -> Optional.empty();
    };
  }

  public boolean contains(int year) {
    return year >= first && year <= last;
  }

  /// A target may lie beyond the end of its plan.
  public boolean mayAim(int year) {
    return year >= first && year <= last + FARTHEST;
  }

  boolean contains(Years other) {
    return calendar == other.calendar && contains(other.first) && contains(other.last);
  }

  public List<Integer> list() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /// The year to look at first: this one, or the plan's nearest.
  public int nearest(LocalDate today) {
    return Math.clamp(calendar.yearOf(today), first, last);
  }

  public String notation(int year) {
    return calendar.term(Slot.whole(year)).notation();
  }

  public String notation() {
    return notation(first) + ".." + notation(last);
  }
}
