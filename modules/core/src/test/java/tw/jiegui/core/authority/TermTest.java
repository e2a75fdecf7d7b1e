package tw.jiegui.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  @ParameterizedTest
  @CsvSource({
    "2022-07-31, SY110, SY110-2, FY111",
    "2022-08-01, SY111, SY111-1, FY111",
    "2022-12-31, SY111, SY111-1, FY111",
    "2023-01-01, SY111, SY111-1, FY112",
    "2023-01-31, SY111, SY111-1, FY112",
    "2023-02-01, SY111, SY111-2, FY112",
    "2024-02-29, SY112, SY112-2, FY113",
    "2023-07-31, SY111, SY111-2, FY112",
    "2023-08-01, SY112, SY112-1, FY112"
  })
  void a_day_falls_into_a_year_of_each_kind(
      LocalDate day, String school, String semester, String fiscal) {
    assertEquals(school, SchoolYear.of(day).notation());
    assertEquals(semester, Semester.of(day).notation());
    assertEquals(fiscal, FiscalYear.of(day).notation());
    assertTrue(SchoolYear.of(day).contains(day));
    assertTrue(Semester.of(day).contains(day));
    assertTrue(FiscalYear.of(day).contains(day));
  }

  @ParameterizedTest
  @CsvSource({
    "SY111, 2022-08-01, 2023-07-31, SY112",
    "SY111-1, 2022-08-01, 2023-01-31, SY111-2",
    "SY112-2, 2024-02-01, 2024-07-31, SY113-1",
    "FY113, 2024-01-01, 2024-12-31, FY114",
    "2024-02-28, 2024-02-28, 2024-02-28, 2024-02-29"
  })
  void a_term_has_two_ends_and_a_next(
      String notation, LocalDate first, LocalDate last, String next) {
    var term = Term.find(notation).orElseThrow();
    assertEquals(notation, term.notation());
    assertEquals(first, term.firstDay());
    assertEquals(last, term.lastDay());
    assertEquals(next, term.next().notation());
    assertFalse(term.contains(first.minusDays(1)));
    assertFalse(term.contains(last.plusDays(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "111", "SY", "SY0", "SY2022", "FY111-1", "SY111-3", "2023-02-29", "x"})
  void what_is_no_term_is_none(String notation) {
    assertEquals(Optional.empty(), Term.find(notation));
  }

  @Test
  void years_of_different_kinds_stand_in_no_order() {
    assertThrows(
        IllegalArgumentException.class, () -> new SchoolYear(111).isBefore(new FiscalYear(112)));
  }

  @Test
  void a_span_knows_what_it_overlaps() {
    var ended = Span.find("SY110..SY111").orElseThrow();
    assertTrue(ended.overlaps(Span.from(new SchoolYear(111))));
    assertFalse(ended.overlaps(Span.from(new SchoolYear(112))));
    assertTrue(ended.contains(LocalDate.of(2023, 7, 31)));
    assertFalse(ended.contains(LocalDate.of(2023, 8, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SY112..SY111", "SY111..FY112", "SY111..", "SY111..SY112..SY113"})
  void a_span_that_cannot_be_is_none(String notation) {
    assertEquals(Optional.empty(), Span.find(notation));
  }
}
