package tw.jiegui.core.review;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// What people write in place of a school's full name: without whose it is and where it lies, the
/// kind of school shortened, 台 for 臺. Expressions that find all of these, longest first.
final class Aliases {
  private static final int SHORTEST_OWN = 2;

  private static final String WHOSE = "(\\p{IsHan}{2}[市縣])?+(國立|私立|立)?+";

  /// Whose it is, the city, the district or township, each by itself. A district may have a
  /// township in its name (平鎮區), and a school be called like one (前鎮國中): then nothing is left of
  /// it, and the name begins there.
  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile(WHOSE + "(\\p{IsHan}{1,3}?區|\\p{IsHan}{1,3}?[鄉鎮市])"),
          Pattern.compile(WHOSE));

  private static final Pattern BEFORE_ENGLISH =
      Pattern.compile("(?:.*\\b(?:Municipal|National|Private|County|City)\\s+)?");

  /// What a kind of school is called; each is as good as the others beside it.
  private static final List<List<String>> KINDS =
      List.of(
          List.of("國民中小學", "國中小"),
          List.of("國民小學", "國小"),
          List.of("國民中學", "國中"),
          List.of("高級中等學校", "高級中學", "高中"),
          List.of("工業職業學校", "工職"),
          List.of("商業職業學校", "商職"));

  private static final Pattern KIND =
      Pattern.compile(KINDS.stream().flatMap(List::stream).collect(joining("|")));

  private Aliases() {}

  static List<String> of(Bilingual name) {
    return Stream.concat(chinese(name.zh().strip()), english(name.en().strip())).toList();
  }

  private static Stream<String> chinese(String name) {
    if (name.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        BEFORE.stream()
            .map(each -> each.matcher(name))
            .filter(before -> before.lookingAt() && isOwn(name.substring(before.end())))
            .findFirst()
            .map(before -> optional(before) + spelt(name.substring(before.end())))
            .orElseGet(() -> spelt(name)));
  }

  private static boolean isOwn(String rest) {
    return KIND.matcher(rest).replaceAll("").length() >= SHORTEST_OWN;
  }

  private static String optional(MatchResult before) {
    return IntStream.rangeClosed(1, before.groupCount())
        .mapToObj(before::group)
        .filter(part -> part != null)
        .map(part -> "(?:" + spelt(part) + ")?")
        .collect(joining());
  }

  /// Each kind of school in it as it is and shortened.
  private static String spelt(String chinese) {
    var kinds = KIND.matcher(chinese);
    var all = new StringBuilder();
    int from = 0;
    while (kinds.find()) {
      all.append(variants(chinese.substring(from, kinds.start())));
      all.append("(?:").append(beside(kinds.group())).append(')');
      from = kinds.end();
    }
    return all.append(variants(chinese.substring(from))).toString();
  }

  private static String beside(String kind) {
    return KINDS.stream()
        .filter(names -> names.contains(kind))
        .flatMap(List::stream)
        .collect(joining("|"));
  }

  private static String variants(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(each -> each.equals("臺") || each.equals("台") ? "[臺台]" : Pattern.quote(each))
        .collect(joining());
  }

  private static Stream<String> english(String name) {
    if (name.isEmpty()) {
      return Stream.empty();
    }
    var before = BEFORE_ENGLISH.matcher(name);
    int own = before.lookingAt() ? before.end() : 0;
    return Stream.of(
        (own == 0 ? "" : "(?:" + spaced(name.substring(0, own).strip()) + "\\s+)?")
            + spaced(name.substring(own)));
  }

  private static String spaced(String english) {
    return Stream.of(english.split("\\s+", -1)).map(Pattern::quote).collect(joining("\\s+"));
  }
}
