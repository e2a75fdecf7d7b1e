package tw.jiegui.core.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {
  private static final Problem A = Problem.of("a", "required");
  private static final Problem B = Problem.of("b", "required");

  @Test
  void two_valid_values_make_one() {
    assertEquals(
        new Checked.Valid<>("12"), both(new Checked.Valid<>("1"), new Checked.Valid<>("2")));
  }

  @Test
  void the_problems_of_both_are_kept() {
    assertEquals(
        List.of(A, B),
        both(new Checked.Invalid<>(List.of(A)), new Checked.Invalid<>(List.of(B))).found());
    assertEquals(
        List.of(B), both(new Checked.Valid<>("1"), new Checked.Invalid<>(List.of(B))).found());
  }

  private static Checked<String> both(Checked<String> a, Checked<String> b) {
    return Checked.both(a, b, String::concat);
  }
}
