package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Looks for words in what passes by, also where one is cut in two.
final class Searching {
  private static final int OVERLAP = 128;

  private final Collection<String> words;
  private final Set<String> found = new HashSet<>();
  private String before = "";

  Searching(Collection<String> words) {
    this.words = words;
  }

  void take(byte[] bytes, int length) {
    String text = before + new String(bytes, 0, length, ISO_8859_1);
    words.stream().filter(text::contains).forEach(found::add);
    before = text.substring(Math.max(0, text.length() - OVERLAP));
  }

  Set<String> found() {
    return Set.copyOf(found);
  }
}
