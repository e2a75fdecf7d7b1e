package tw.jiegui.web.language;

import java.util.Optional;

/// The texts of one language. A key begins with the name of the package that its file lies in.
public record Texts(Language language) {
  public String of(String key, Object... details) {
    return find(key, details)
        .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
  }

  public Optional<String> find(String key, Object... details) {
    return Bundles.find(language, key).map(text -> new Phrase(text, language).filled(details));
  }

  public String choose(String chinese, String english) {
    return language.choose(chinese, english);
  }
}
