package tw.jiegui.web.composing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.web.composing.VersionPage.Difference;
import tw.jiegui.web.language.Texts;

/// What two versions of a scheme differ in, line by line.
record Contrast(Texts texts, List<Part> before, List<Part> now) {
  private record Told(String what, String says) {}

  List<Difference> differences() {
    var old = told(before);
    var fresh = told(now);
    var none = texts.of("composing.read.nothing");
    return Stream.concat(fresh.keySet().stream(), old.keySet().stream())
        .distinct()
        .map(
            key -> {
              var was = old.getOrDefault(key, new Told("", none));
              var is = fresh.getOrDefault(key, new Told(was.what(), none));
              return new Difference(is.what(), was.says(), is.says());
            })
        .filter(each -> !each.before().equals(each.now()))
        .toList();
  }

  private Map<String, Told> told(List<Part> parts) {
    var told = new LinkedHashMap<String, Told>();
    for (var part : parts) {
      for (var block : part.blocks()) {
        for (var line : block.lines()) {
          var what = texts.of("composing.read.within", part.heading(), line.name());
          told.put(part.id() + " " + line.key(), new Told(what, line.says()));
        }
      }
    }
    return told;
  }
}
