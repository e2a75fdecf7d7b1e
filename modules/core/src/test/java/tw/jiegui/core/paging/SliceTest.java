package tw.jiegui.core.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
  @Test
  void the_last_page_may_be_short_and_the_first_is_always_there() {
    assertEquals(1, slice(0).pages());
    assertEquals(1, slice(20).pages());
    assertEquals(2, slice(21).pages());
    assertTrue(slice(0).isEmpty());
  }

  @Test
  void pages_follow_one_another_without_a_gap() {
    assertEquals(0, new Paging(1, 20).offset());
    assertEquals(20, new Paging(2, 20).offset());
  }

  @Test
  void what_somebody_typed_into_the_address_is_brought_within_bounds() {
    assertEquals(new Paging(1, 1), Paging.clamped(-5, 0));
    assertEquals(new Paging(100_000, Paging.MOST), Paging.clamped(Integer.MAX_VALUE, 9_999));
  }

  @Test
  void a_program_that_asks_out_of_bounds_is_wrong() {
    assertThrows(IllegalArgumentException.class, () -> new Paging(0, 20));
    assertThrows(IllegalArgumentException.class, () -> new Paging(1, Paging.MOST + 1));
  }

  @Test
  void mapping_keeps_the_place_in_the_whole() {
    var mapped = new Slice<>(List.of(1, 2), 42, new Paging(3, 2)).map(number -> "n" + number);

    assertEquals(new Slice<>(List.of("n1", "n2"), 42, new Paging(3, 2)), mapped);
  }

  private static Slice<String> slice(long total) {
    return new Slice<>(List.of(), total, new Paging(1, 20));
  }
}
