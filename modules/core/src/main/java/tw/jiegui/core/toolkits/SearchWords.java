package tw.jiegui.core.toolkits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tw.jiegui.core.input.Reader;

/// Cuts text into what a search can find. Chinese is written without gaps: a run of it is found by
/// each of its characters and each pair of neighbours, so that a word of two characters is found
/// whatever stands around it. Other words are found whole.
public final class SearchWords {
  private static final Pattern RUN =
      Pattern.compile("[\\p{IsHan}\\p{IsBopomofo}]+|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsBopomofo}]]+");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsBopomofo}]+");

  private SearchWords() {}

  /// For keeping: everything that somebody may look for.
  public static String of(String text) {
    var words = new TreeSet<String>();
    for (var run : runs(text)) {
      if (isHan(run)) {
        words.addAll(grams(run, 1));
        words.addAll(grams(run, 2));
      } else {
        words.add(run);
      }
    }
    return String.join(" ", words);
  }

  /// For asking: all of these have to be there.
  public static String wanted(String query) {
    var words = new TreeSet<String>();
    for (var run : runs(query)) {
      boolean isPhrase = isHan(run) && run.codePointCount(0, run.length()) > 1;
      words.addAll(isPhrase ? grams(run, 2) : List.of(run));
    }
    return String.join(" ", words);
  }

  private static List<String> runs(String text) {
    return RUN.matcher(Reader.tidy(text).toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static boolean isHan(String run) {
    return HAN.matcher(run).matches();
  }

  private static List<String> grams(String run, int size) {
    int[] points = run.codePoints().toArray();
    var grams = new ArrayList<String>();
    for (int i = 0; i + size <= points.length; i++) {
      grams.add(new String(points, i, size));
    }
    return grams;
  }
}
