package tw.jiegui.core.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikeTest {
  @Test
  void wildcards_that_somebody_typed_mean_themselves() {
    assertEquals("%100!%!_!!%", Like.containing("100%_!"));
  }

  @Test
  void case_and_width_make_no_difference() {
    assertEquals("%abc%", Like.containing(" ＡＢc "));
  }
}
