package tw.jiegui.core.facts;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of a fact, in the one spelling in which it is kept: words as slugs,
/// several of them comma-separated, days as 2026-11-21, yes as true. What is empty is left out.
public record Values(Map<String, String> words) {
  public static final Values NONE = new Values(Map.of());

  public Values {
    var kept = new LinkedHashMap<>(words);
    kept.values().removeIf(String::isEmpty);
    words = Map.copyOf(kept);
  }

  Values with(String field, Object value) {
    var more = new LinkedHashMap<>(words);
    more.put(field, value.toString());
    return new Values(more);
  }

  Values withFlag(String field, boolean yes) {
    return with(field, yes ? "true" : "");
  }

  Values withOptional(String field, @Nullable Object value) {
    return value == null ? this : with(field, value);
  }

  public String text(String field) {
    return words.getOrDefault(field, "");
  }

  public boolean flag(String field) {
    return text(field).equals("true");
  }

  public int count(String field) {
    return text(field).isEmpty() ? 0 : Integer.parseInt(text(field));
  }

  public Optional<LocalDate> day(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  public Optional<UUID> id(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(UUID::fromString);
  }

  public SequencedSet<String> several(String field) {
    return Stream.of(text(field).split(","))
        .filter(word -> !word.isEmpty())
        .collect(toCollection(LinkedHashSet::new));
  }

  public <W extends Enum<W> & Word> Optional<W> word(String field, Class<W> list) {
    return Optional.of(text(field))
        .filter(text -> !text.isEmpty())
        .map(slug -> Word.of(list, slug));
  }

  public <W extends Enum<W> & Word> List<W> words(String field, Class<W> list) {
    return several(field).stream().map(slug -> Word.of(list, slug)).toList();
  }
}
