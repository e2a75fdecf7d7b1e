package tw.jiegui.core.policy;

import org.jspecify.annotations.Nullable;

/// One part of a policy before and after, each as a line of YAML. A part is a statement named by
/// its first year, or the [#HEAD] of a provision, a topic or a document.
public record PolicyChange(
    String path, String part, @Nullable String before, @Nullable String after) {
  public static final String HEAD = "head";

  /// Topics and documents are no provisions: a path of theirs has a colon in it.
  static final String TOPIC = "topic:";

  static final String DOCUMENT = "document:";

  public boolean isOfProvision() {
    return path.indexOf(':') < 0;
  }

  public boolean isHead() {
    return part.equals(HEAD);
  }
}
