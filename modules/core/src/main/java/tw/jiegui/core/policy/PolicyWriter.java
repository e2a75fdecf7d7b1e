package tw.jiegui.core.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Writes a policy as the one file that [PolicyReader] reads.
public final class PolicyWriter {
  private PolicyWriter() {}

  public static String write(Policy policy) {
    return Notation.document(
        Notation.map(
            "authority", policy.authority(),
            "documents", each(policy.documents(), Document::notation),
            "topics", each(policy.topics(), Bilingual::notation),
            "provisions", each(policy.provisions(), Provision::notation)));
  }

  private static <T> Map<String, Object> each(Map<String, T> things, Function<T, Object> write) {
    var written = new LinkedHashMap<String, Object>();
    things.forEach((key, thing) -> written.put(key, write.apply(thing)));
    return written;
  }
}
