package tw.jiegui.core.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One thing asked of a fact: forms, files and programs all go by this description.
public record Field(String name, Form form, boolean required) {
  /// What may be written into it.
  public sealed interface Form {
    record Line(int most) implements Form {}

    record Text(int most) implements Form {}

    record Date() implements Form {}

    record Count(int most) implements Form {}

    record Flag() implements Form {}

    record Email() implements Form {}

    /// The list is the name under which its words are explained.
    record OneOf(String list, List<String> words) implements Form {
      public OneOf {
        words = List.copyOf(words);
      }
    }

    record Several(String list, List<String> words) implements Form {
      public Several {
        words = List.copyOf(words);
      }
    }

    /// A partnership of the same school.
    record Partner() implements Form {}
  }

  /// The list of ISO 3166 codes, without our own.
  public static final String COUNTRIES = "country";

  private static final Set<String> CODES = codes();

  static Field needed(String name, Form form) {
    return new Field(name, form, true);
  }

  static Field optional(String name, Form form) {
    return new Field(name, form, false);
  }

  static <W extends Enum<W> & Word> Form oneOf(String list, Class<W> words) {
    return new Form.OneOf(list, slugs(words, Set.of()));
  }

  static <W extends Enum<W> & Word> Form several(String list, Class<W> words, String... without) {
    return new Form.Several(list, slugs(words, Set.of(without)));
  }

  static Form numbers(String list, int last) {
    return new Form.Several(
        list, IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList());
  }

  static Form country() {
    return new Form.OneOf(COUNTRIES, List.copyOf(CODES));
  }

  private static Set<String> codes() {
    var codes = new TreeSet<>(Set.of(Locale.getISOCountries()));
    codes.remove("TW");
    return codes;
  }

  private static <W extends Enum<W> & Word> List<String> slugs(
      Class<W> words, Set<String> without) {
    return Stream.of(words.getEnumConstants())
        .map(Word::slug)
        .filter(slug -> !without.contains(slug))
        .toList();
  }
}
