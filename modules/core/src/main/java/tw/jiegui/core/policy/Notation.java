package tw.jiegui.core.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Values as they stand in YAML, in the order in which people write them.
final class Notation {
  private static final int ENDLESS = 1_000_000;

  private Notation() {}

  /// Keys and values in turn; what is null is left out.
  static Map<String, Object> map(@Nullable Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      var value = keysAndValues[at + 1];
      if (value != null) {
        map.put(String.valueOf(keysAndValues[at]), value);
      }
    }
    return map;
  }

  static String line(Map<String, ?> values) {
    return dump(values, FlowStyle.FLOW, ENDLESS).strip();
  }

  static String document(Map<String, ?> values) {
    return dump(values, FlowStyle.AUTO, 120);
  }

  static List<String> list(Iterable<?> values) {
    var list = new java.util.ArrayList<String>();
    values.forEach(value -> list.add(String.valueOf(value)));
    return list;
  }

  private static String dump(Map<String, ?> values, FlowStyle style, int width) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(style)
            .setWidth(width)
            .setUseUnicodeEncoding(true)
            .build();
    return new Dump(settings).dumpToString(values);
  }
}
