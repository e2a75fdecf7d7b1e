package tw.jiegui.core.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final Sheet THREE =
      new Sheet(
          Map.of(
              "tier1-name_zh",
              "a",
              "tier1-fact1-what",
              "x",
              "tier2-name_zh",
              "b",
              "tier3-name_zh",
              "c",
              "tier3-fact1-what",
              "y",
              "tier3-fact2-what",
              "z"));

  @Test
  void a_row_that_goes_takes_its_own_rows_along_and_the_others_move_up() {
    assertEquals(
        Map.of(
            "tier1-name_zh",
            "a",
            "tier1-fact1-what",
            "x",
            "tier2-name_zh",
            "c",
            "tier2-fact1-what",
            "y",
            "tier2-fact2-what",
            "z"),
        THREE.remove("tier", 2).values());
    assertEquals("z", THREE.remove("tier3-fact", 1).value("tier3-fact1-what"));
  }

  @Test
  void a_row_that_moves_up_changes_places() {
    var moved = THREE.moveUp("tier", 3);
    assertEquals("c", moved.value("tier2-name_zh"));
    assertEquals("b", moved.value("tier3-name_zh"));
    assertEquals("z", moved.value("tier2-fact2-what"));
    assertEquals(THREE, THREE.moveUp("tier", 1));
  }

  @Test
  void a_new_row_stands_at_the_end_and_there_are_not_endlessly_many() {
    assertEquals("d", THREE.add("tier", Map.of("name_zh", "d")).value("tier4-name_zh"));
    var many = THREE;
    for (int more = 0; more < 100; more++) {
      many = many.add("stage", Map.of("kind", "review"));
    }
    assertEquals(Sheet.MOST_ROWS, many.count("stage"));
  }

  @Test
  void more_than_anybody_types_is_too_much() {
    var much = THREE;
    for (int row = 1; row <= Sheet.MOST_ROWS; row++) {
      much = much.with("tier" + row + "-follows", "長".repeat(10_000));
    }
    assertTrue(much.isTooMuch());
    assertFalse(THREE.isTooMuch());
  }

  @Test
  void only_fields_are_taken_and_what_was_typed_comes_back_as_it_was() {
    var typed = Sheet.typed(Map.of("_csrf", "t", "tier1-x'", "1", "name_zh", "「海」\n\"港\" | \\ "));
    assertEquals(1, typed.values().size());
    assertEquals(typed, Sheet.read(typed.json()));
  }
}
