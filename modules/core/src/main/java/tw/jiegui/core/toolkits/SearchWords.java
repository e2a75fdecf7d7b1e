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
  private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|「([^「」]+)」");

  /// Blanks and signs of one line, and letters that would make another word of one, in regular
  /// expressions of PostgreSQL's.
  private static final String SIGN =
      "[ \\u0021-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u3020]";

  private static final String LETTER = "[0-9a-z\\u00c0-\\u024f]";

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

  /// What stands in quotation marks, each as a regular expression that finds its words side by side
  /// in a text of small letters.
  static List<String> phrases(String query) {
    return PHRASE
        .matcher(Reader.tidy(query))
        .results()
        .map(found -> runs(found.group()))
        .filter(runs -> !runs.isEmpty())
        .map(SearchWords::sideBySide)
        .toList();
  }

  /// Chinese words stand side by side also where nothing is between them and a foreign one.
  private static String sideBySide(List<String> runs) {
    var phrase = new StringBuilder(isHan(runs.getFirst()) ? "" : "(?<!" + LETTER + ")");
    for (int i = 0; i < runs.size(); i++) {
      if (i > 0) {
        boolean mayTouch = isHan(runs.get(i - 1)) != isHan(runs.get(i));
        phrase.append(SIGN).append(mayTouch ? '*' : '+');
      }
      phrase.append(runs.get(i));
    }
    return phrase.append(isHan(runs.getLast()) ? "" : "(?!" + LETTER + ")").toString();
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
