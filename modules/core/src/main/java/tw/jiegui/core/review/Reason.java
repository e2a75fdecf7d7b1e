package tw.jiegui.core.review;

/// Why somebody judges or does something. Other than a name or a number it is kept as it was typed:
/// Chinese punctuation stays what it is.
final class Reason {
  private Reason() {}

  /// Without outer blanks, and without characters that nobody can see.
  static String of(String typed) {
    return typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .strip();
  }
}
