package tw.jiegui.web.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

public enum Language {
  ZH_TW("zh-TW", "中文"),
  EN("en", "English");

  /// The cookie that remembers which one was chosen.
  public static final String COOKIE = "lang";

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  public String tag() {
    return tag;
  }

  /// As its own readers call it.
  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == EN ? ZH_TW : EN;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  public String choose(String chinese, String english) {
    return this == EN ? english : chinese;
  }

  public static Optional<Language> tagged(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /// The best of what a browser prefers; Chinese when it names neither.
  public static Language preferred(String acceptLanguage) {
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> spoken(range.getRange()).stream())
          .findFirst()
          .orElse(ZH_TW);
    } catch (IllegalArgumentException unreadable) {
      return ZH_TW;
    }
  }

  private static Optional<Language> spoken(String range) {
    return Stream.of(values())
        .filter(language -> range.split("-", 2)[0].equals(language.locale().getLanguage()))
        .findFirst();
  }
}
