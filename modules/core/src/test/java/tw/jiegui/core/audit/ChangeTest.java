package tw.jiegui.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {
  @Test
  void only_what_differs_is_kept() {
    var change = Change.between(Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3", "c", "4"));

    assertEquals(new Change(Map.of("b", "2"), Map.of("b", "3", "c", "4")), change);
  }

  @Test
  void equal_values_are_no_change() {
    assertTrue(Change.between(Map.of("a", "1"), Map.of("a", "1")).isEmpty());
  }

  @Test
  void the_written_line_is_ordered_and_read_back_as_it_was() {
    var values = Map.of("b", "\"quoted\"\n", "a", "甲", "c", "");

    assertEquals("{\"a\":\"甲\",\"b\":\"\\\"quoted\\\"\\n\",\"c\":\"\"}", ChangeText.write(values));
    assertEquals(values, ChangeText.read(ChangeText.write(values)));
    assertEquals(Map.of(), ChangeText.read(ChangeText.write(Map.of())));
  }
}
