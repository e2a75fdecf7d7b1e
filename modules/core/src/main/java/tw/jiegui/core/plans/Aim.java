package tw.jiegui.core.plans;

import java.math.BigDecimal;
import tw.jiegui.core.policy.Bilingual;

/// What is to be reached in a year. What is in words has a number too: 1 for done, the step for a
/// level.
public record Aim(BigDecimal value, Bilingual words) {
  static final Bilingual NO_WORDS = new Bilingual("", "");

  static Aim of(BigDecimal value) {
    return new Aim(value, NO_WORDS);
  }
}
