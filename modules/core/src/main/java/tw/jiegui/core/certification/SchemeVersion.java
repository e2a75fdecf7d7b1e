package tw.jiegui.core.certification;

/// A scheme as read, the text that it was read from, and which version it is. A candidacy keeps the
/// version that it began with.
public record SchemeVersion(int number, String yaml, Scheme scheme) {
  public static SchemeVersion read(String file, int number, String yaml) {
    return new SchemeVersion(number, yaml, new SchemeReader(file, yaml).scheme());
  }
}
