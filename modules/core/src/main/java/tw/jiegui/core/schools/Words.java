package tw.jiegui.core.schools;

import java.util.List;
import java.util.Map;
import tw.jiegui.core.input.Reader;

/// The words for the choices of a column. The first of each is Chinese, the second English: those
/// are written; the others are read as well.
final class Words {
  static final Words KIND =
      new Words(
          Map.of(
              "KINDERGARTEN", List.of("幼兒園", "Kindergarten"),
              "ELEMENTARY", List.of("國小", "Elementary", "國民小學", "小學"),
              "JUNIOR_HIGH", List.of("國中", "Junior high", "國民中學"),
              "SENIOR_HIGH", List.of("高中", "Senior high", "高級中學", "普通型高中"),
              "VOCATIONAL_HIGH", List.of("高職", "Vocational high", "技術型高中", "高級職業學校")));
  static final Words OWNERSHIP =
      new Words(
          Map.of(
              "NATIONAL", List.of("國立", "National"),
              "MUNICIPAL", List.of("市縣立", "Municipal", "市立", "縣立", "直轄市立", "公立"),
              "PRIVATE", List.of("私立", "Private")));
  static final Words STATUS =
      new Words(Map.of("OPEN", List.of("辦學中", "Open"), "CLOSED", List.of("已停辦", "Closed", "停辦")));
  static final Words YES_OR_NO =
      new Words(Map.of("true", List.of("是", "Yes"), "false", List.of("否", "No")));

  private final Map<String, List<String>> words;

  private Words(Map<String, List<String>> words) {
    this.words = words;
  }

  /// The choice that the word stands for, or the word itself where nobody knows it.
  String read(String typed) {
    String word = Reader.tidy(typed);
    return words.entrySet().stream()
        .filter(choice -> choice.getValue().stream().anyMatch(word::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(word);
  }

  String write(Object choice, SchoolFile.Language language) {
    return language.of(words.getOrDefault(choice.toString(), List.of("", "")));
  }
}
