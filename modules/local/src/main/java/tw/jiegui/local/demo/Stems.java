package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names that schools are given, by where they are heard.
record Stems(Map<String, List<Stem>> byTag) {
  static final String CLASSIC = "classic";
  static final String FOUNDED = "founded";

  static Stems read() {
    var byTag = new LinkedHashMap<String, List<Stem>>();
    for (var row : Sheet.read("stems.csv").rows()) {
      for (var tag : row.text("land").split(" ", -1)) {
        byTag
            .computeIfAbsent(tag, _ -> new ArrayList<>())
            .add(new Stem(row.text("zh"), row.text("en")));
      }
    }
    return new Stems(byTag);
  }

  List<Stem> tagged(String tag) {
    var found = byTag.get(tag);
    if (found == null) {
      throw new IllegalStateException("no names are tagged " + tag);
    }
    return found;
  }
}
