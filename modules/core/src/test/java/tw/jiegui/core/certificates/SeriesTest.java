package tw.jiegui.core.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.SchoolYear;

class SeriesTest {
  private static Series series(String scheme, int year) {
    return new Series(Samples.TAIPEI, scheme, new SchoolYear(year));
  }

  @Test
  void a_number_names_authority_scheme_and_year() {
    assertEquals("TAIPEI-SIEP-BADGE-115-0007", series("siep-badge", 115).number(7));
    assertEquals("TAIPEI-ISA-115-12345", series("isa", 115).number(12345));
  }

  @Test
  void each_scheme_and_year_counts_for_itself() {
    assertNotEquals(series("isa", 115).counter(), series("isa", 116).counter());
    assertNotEquals(series("isa", 115).counter(), series("badge", 115).counter());
  }

  @Test
  void a_number_is_known_however_it_was_typed() {
    assertEquals("TAIPEI-ISA-115-0001", Series.tidy(" taipei‐isa–１１５-0001 "));
    assertEquals("TAIPEI-ISA-115-0001", Series.tidy("Taipei-ISA-115- 0001"));
  }
}
