package tw.jiegui.core.composing;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// What somebody typed of a scheme, under the names of its fields, right or wrong. Rows are
/// numbered: the second criterion of the first tier asks for `tier1-fact2-what`.
public record Sheet(Map<String, String> values) {
  public static final String TIER = "tier";
  public static final String STAGE = "stage";
  public static final String FACT = "fact";
  public static final String JUDGED = "judged";

  /// More of anything is no scheme that a school could read.
  public static final int MOST_ROWS = 30;

  private static final int LONGEST = 10_000;
  private static final int MOST_LETTERS = 300_000;
  private static final String OF_SCHEME =
      "(name|about|title)_(zh|en)|from|open_to|counted_in|endorsement|window_(opens|closes)|since|mending(_counted)?"
          + "|levels|copy_of|document|issued|place";
  private static final String OF_TIER =
      "key|rank|name_(zh|en)|place|frame|holds(_years)?|applications|refused_years|conditions"
          + "|standards|validity|prize(_years|_next|_wait)?|follows";
  private static final String OF_STAGE =
      "key|name_(zh|en)|place|kind|days|counted|reviewers|masked|judges|papers|needs|outcomes"
          + "|optional";
  private static final String OF_JUDGED = "key|place|(name|asks)_(zh|en)";

  private static final Pattern NAME =
      Pattern.compile(
          "(%s)|tier[1-9][0-9]?-(%s|fact[1-9][0-9]?-(what|how|value)|judged[1-9][0-9]?-(%s))|stage[1-9][0-9]?-(%s)"
              .formatted(OF_SCHEME, OF_TIER, OF_JUDGED, OF_STAGE));

  public Sheet {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /// Whatever bears the name of no field is left out, and nothing is longer than any field may be.
  public static Sheet typed(Map<String, String> sent) {
    var values = new TreeMap<String, String>();
    sent.forEach(
        (name, value) -> {
          if (NAME.matcher(name).matches()) {
            values.put(name, value.substring(0, Math.min(LONGEST, value.length())));
          }
        });
    return new Sheet(values);
  }

  public String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  public Sheet with(String name, Object value) {
    var more = new TreeMap<>(values);
    more.put(name, value.toString());
    return new Sheet(more);
  }

  Sheet with(String row, Map<String, String> fields) {
    var more = new TreeMap<>(values);
    fields.forEach((field, value) -> more.put(row + "-" + field, value));
    return new Sheet(more);
  }

  /// Each tier and stage that has an English name keeps a key of its own from then on.
  Sheet keyed() {
    var keyed = this;
    for (var list : List.of(TIER, STAGE)) {
      var keys = Drafting.keys(this, list);
      for (int at = 1; at <= keys.size(); at++) {
        if (!value(list + at + "-name_en").isEmpty()) {
          keyed = keyed.with(list + at + "-key", keys.get(at - 1));
        }
      }
    }
    return keyed;
  }

  /// How many rows there are of a list such as `tier` or `tier1-fact`.
  public int count(String list) {
    int count = 0;
    while (has(list + (count + 1))) {
      count++;
    }
    return count;
  }

  private boolean has(String row) {
    return values.keySet().stream().anyMatch(name -> name.startsWith(row + "-"));
  }

  /// One row more, at the end.
  public Sheet add(String list, Map<String, String> fields) {
    int count = count(list);
    return count < MOST_ROWS ? with(list + (count + 1), fields) : this;
  }

  /// Those behind it move up.
  public Sheet remove(String list, int row) {
    return renumbered(list, number -> number == row ? 0 : number > row ? number - 1 : number);
  }

  /// The row changes places with the one before it.
  public Sheet moveUp(String list, int row) {
    return row < 2 || row > count(list)
        ? this
        : renumbered(list, number -> number == row ? row - 1 : number == row - 1 ? row : number);
  }

  private Sheet renumbered(String list, IntUnaryOperator becomes) {
    var row = Pattern.compile(Pattern.quote(list) + "([0-9]+)-(.*)");
    var moved = new TreeMap<String, String>();
    values.forEach(
        (name, value) -> {
          var found = row.matcher(name);
          int now = found.matches() ? becomes.applyAsInt(Integer.parseInt(found.group(1))) : -1;
          if (now != 0) {
            moved.put(now < 0 ? name : list + now + "-" + found.group(2), value);
          }
        });
    return new Sheet(moved);
  }

  boolean isTooMuch() {
    return json().length() > MOST_LETTERS;
  }

  public String json() {
    var json = Json.createObjectBuilder();
    values.forEach(json::add);
    return json.build().toString();
  }

  public static Sheet read(String json) {
    var values = new TreeMap<String, String>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    }
    return new Sheet(values);
  }
}
