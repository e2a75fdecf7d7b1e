package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.UUID;

/// Everything that looks like chance, and never is.
final class Seeds {
  private Seeds() {}

  static UUID uuid(String... names) {
    return UUID.nameUUIDFromBytes(("jiegui demo/" + String.join("/", names)).getBytes(UTF_8));
  }

  /// Its own row of numbers for each purpose: what one draws leaves the others alone.
  static Random random(long seed, String purpose) {
    return new Random(seed * 1_000_003 + purpose.hashCode());
  }
}
