package tw.jiegui.core.toolkits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.schools.Stage;

/// What somebody looks for in the library. An aspect finds what is for its indicators too.
public record Search(
    String text,
    Optional<ToolkitKind> kind,
    Optional<Stage> stage,
    String place,
    Optional<AuthorityId> source,
    Order order) {
  public enum Order {
    BEST,
    NEWEST,
    MOST_USED
  }

  public static final Search ALL =
      new Search("", Optional.empty(), Optional.empty(), "", Optional.empty(), Order.BEST);

  /// All that a search looks through, in small letters, one paragraph to a line.
  private static final String WHOLE =
      "lower(normalize(concat_ws(E'\\n', p.title_zh, p.summary_zh, p.steps_zh, p.example_zh,"
          + " p.mistakes_zh, p.title_en, p.summary_en, p.steps_en, p.example_en, p.mistakes_en),"
          + " NFKC))";

  public Search at(String spot) {
    return new Search(text, kind, stage, spot, source, order);
  }

  public boolean isNarrowed() {
    return !text.isBlank()
        || kind.isPresent()
        || stage.isPresent()
        || !place.isEmpty()
        || source.isPresent();
  }

  /// The condition in SQL over `p`, and what is to stand for its question marks.
  record Condition(String sql, List<Object> values) {}

  Condition condition() {
    var parts = new ArrayList<String>();
    var values = new ArrayList<Object>();
    String words = SearchWords.wanted(text);
    if (!text.isBlank()) {
      // A text without any letter finds nothing, and so it should.
      parts.add(
          words.isEmpty()
              ? "false"
              : "string_to_array(p.words, ' ') @> string_to_array(cast(? as text), ' ')");
    }
    if (!words.isEmpty()) {
      values.add(words);
    }
    for (var phrase : SearchWords.phrases(text)) {
      parts.add(WHOLE + " ~ ?");
      values.add(phrase);
    }
    kind.ifPresent(
        each -> {
          parts.add("p.kind = ?");
          values.add(each.name());
        });
    stage.ifPresent(each -> parts.add("p." + each.name().toLowerCase(Locale.ROOT)));
    if (!place.isEmpty()) {
      parts.add("(p.place = ? or p.place like ?)");
      values.add(place);
      values.add(place + "-%");
    }
    source.ifPresent(
        each -> {
          parts.add("p.authority = ?");
          values.add(each.value());
        });
    return new Condition(parts.isEmpty() ? "" : " where " + String.join(" and ", parts), values);
  }

  private String bare() {
    return text.replaceAll("[\"“”「」]", "").strip();
  }

  /// What bears the text in its title comes before what only mentions it.
  Condition sorting() {
    String used = "coalesce(u.readers, 0) desc";
    String newest = "p.published_at desc, p.authority, p.id";
    return switch (order) {
      case NEWEST -> new Condition(" order by " + newest, List.of());
      case MOST_USED -> new Condition(" order by " + used + ", " + newest, List.of());
      case BEST ->
          text.isBlank()
              ? new Condition(" order by p.place = '', p.place, " + used + ", " + newest, List.of())
              : new Condition(
                  " order by case when lower(p.title_zh) like ? escape '!'"
                      + " or lower(p.title_en) like ? escape '!' then 0 else 1 end, "
                      + used
                      + ", "
                      + newest,
                  List.of(Like.containing(bare()), Like.containing(bare())));
    };
  }
}
