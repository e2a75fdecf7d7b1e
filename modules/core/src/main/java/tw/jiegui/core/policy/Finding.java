package tw.jiegui.core.policy;

import java.util.List;

/// Never just yes or no: what was found, why, and on what ground.
public sealed interface Finding {
  Ground ground();

  /// One plain sentence with the facts and what was asked.
  Bilingual why();

  record Met(Ground ground, Bilingual why) implements Finding {}

  /// What exactly is missing, in words that finish the sentence "still missing: …".
  record Missing(Ground ground, Bilingual why, Bilingual missing) implements Finding {}

  /// Which facts would have to be known.
  record Unknown(Ground ground, Bilingual why, List<Bilingual> wanted) implements Finding {
    public Unknown {
      wanted = List.copyOf(wanted);
    }
  }
}
