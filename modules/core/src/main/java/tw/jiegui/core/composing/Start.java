package tw.jiegui.core.composing;

import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;

/// What somebody begins to compose: the next version of a scheme, or a new one from nothing or from
/// another.
public sealed interface Start {
  String KEY = "[a-z][a-z0-9-]{1,29}";

  record Version(String scheme) implements Start {}

  /// `copied` is the scheme that it begins as, or empty.
  record Fresh(String key, Bilingual name, String copied) implements Start {}

  /// As it was typed: `version/<scheme>`, `copy/<scheme>`, or nothing for a blank one.
  static Checked<Start> check(String from, String key, String zh, String en) {
    var chosen = Reader.tidy(from);
    if (chosen.startsWith("version/")) {
      return new Checked.Valid<>(new Version(chosen.substring(8)));
    }
    var reader = new Reader();
    var nameZh = reader.text("name_zh", zh, Slate.LONGEST_NAME);
    var nameEn = reader.text("name_en", en, 2 * Slate.LONGEST_NAME);
    var name = Reader.tidy(key).isEmpty() ? Slate.key("", nameEn, "") : Reader.tidy(key);
    if (!name.matches(KEY)) {
      reader.problem("key", name.isEmpty() ? "required" : "composing.not-a-key", key);
    }
    var copied = chosen.startsWith("copy/") ? chosen.substring(5) : "";
    return reader.result(() -> new Fresh(name, new Bilingual(nameZh, nameEn), copied));
  }
}
