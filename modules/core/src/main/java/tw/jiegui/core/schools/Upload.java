package tw.jiegui.core.schools;

import java.util.Objects;
import tw.jiegui.core.input.Reader;

/// A file as it came in.
public final class Upload {
  private static final int LONGEST_NAME = 120;

  private final String fileName;
  private final byte[] content;

  public Upload(String fileName, byte[] content) {
    this.fileName = named(Objects.requireNonNull(fileName));
    this.content = content.clone();
  }

  /// The last part of whatever path a browser sent, without what would not print.
  private static String named(String typed) {
    String name = Reader.tidy(typed).replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    int points = name.codePointCount(0, name.length());
    int from = name.offsetByCodePoints(0, Math.max(0, points - LONGEST_NAME));
    return name.isBlank() ? "-" : name.substring(from);
  }

  public String fileName() {
    return fileName;
  }

  byte[] content() {
    return content.clone();
  }
}
