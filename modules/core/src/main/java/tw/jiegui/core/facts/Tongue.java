package tw.jiegui.core.facts;

/// The language of an activity. Those of Taiwan, Hong Kong, Macau and mainland China are not
/// foreign: Taipei's award, 拾之十二.
public enum Tongue implements Word {
  ENGLISH,
  JAPANESE,
  KOREAN,
  FRENCH,
  GERMAN,
  SPANISH,
  VIETNAMESE,
  INDONESIAN,
  THAI,
  OTHER_FOREIGN,
  MANDARIN,
  CANTONESE;

  public boolean isForeign() {
    return switch (this) {
      case MANDARIN, CANTONESE -> false;
      case ENGLISH,
          JAPANESE,
          KOREAN,
          FRENCH,
          GERMAN,
          SPANISH,
          VIETNAMESE,
          INDONESIAN,
          THAI,
          OTHER_FOREIGN ->
          true;
    };
  }
}
