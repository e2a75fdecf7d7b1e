package tw.jiegui.core.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.jiegui.core.input.Reader;

/// Whether two facts may be one that was entered twice: of one kind, at overlapping times, with
/// titles that share most of their pairs of characters.
final class Resemblance {
  private static final double ALIKE = 0.6;

  private Resemblance() {}

  static List<Entry> among(List<Entry> entries, Fact fact) {
    return entries.stream().filter(entry -> isLike(entry.fact(), fact)).toList();
  }

  static boolean isLike(Fact one, Fact other) {
    return one.kind() == other.kind()
        && one.of().equals(other.of())
        && overlap(one, other)
        && isAlike(one.title(), other.title());
  }

  private static boolean overlap(Fact one, Fact other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Fact one, Fact other) {
    return other.from().flatMap(from -> one.until().filter(from::isAfter)).isPresent();
  }

  private static boolean isAlike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    var pairs = pairs(a);
    var others = pairs(b);
    long shared = pairs.stream().filter(others::contains).count();
    return 2.0 * shared >= ALIKE * (pairs.size() + others.size()) && shared > 0;
  }

  private static String plain(String title) {
    return Reader.tidy(title)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]+", "");
  }

  private static Set<String> pairs(String plain) {
    var pairs = new HashSet<String>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
