package tw.jiegui.core.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UploadTest {
  @Test
  void only_the_last_part_of_a_path_is_kept() {
    assertEquals("學校.csv", named("C:\\Users\\officer\\學校.csv"));
    assertEquals("學校.csv", named("../../學校.csv"));
  }

  @Test
  void a_name_without_any_visible_character_is_replaced() {
    assertEquals("-", named(" \u0000\n"));
  }

  @Test
  void a_long_name_keeps_its_end() {
    assertEquals("x".repeat(116) + ".csv", named("x".repeat(300) + ".csv"));
  }

  private static String named(String typed) {
    return new Upload(typed, new byte[0]).fileName();
  }
}
