package tw.jiegui.web.composing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.composing.CriterionWords;
import tw.jiegui.core.composing.Grounds;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Vocabulary;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Option;

/// What can be chosen in the form of a draft.
record DraftChoices(Texts texts, String scheme, Grounds grounds, Sheet sheet) {
  List<Option> openTo() {
    return Stream.of(Entry.OpenTo.values())
        .filter(to -> to != Entry.OpenTo.ALL_SCHOOLS || grounds.position().national())
        .map(to -> Option.of(to.slug(), text("open-to." + to.slug())))
        .toList();
  }

  /// Nothing chosen leaves it as it was.
  List<Option> round(String field, String prefix, Word... choices) {
    var known = words(prefix, choices).stream();
    return sheet.value(field).isEmpty()
        ? Stream.concat(Stream.of(Option.of("", text("as-before"))), known).toList()
        : known.toList();
  }

  List<Option> counted() {
    return options("counted.", "calendar", "working");
  }

  List<Option> documents() {
    var known =
        grounds.policy().documents().entrySet().stream()
            .map(each -> Option.of(each.getKey(), of(each.getValue().title())));
    return Stream.concat(Stream.of(Option.of("", text("document.new"))), known).toList();
  }

  List<Option> frames() {
    var levels =
        grounds.frames().stream()
            .flatMap(
                frame ->
                    frame.levels().stream()
                        .map(
                            level ->
                                Option.of(
                                    frame.key() + "/" + level.key(),
                                    of(frame.head().words().name()) + " " + of(level.name()))));
    return Stream.concat(Stream.of(Option.of("", text("without"))), levels).toList();
  }

  /// Tiers of this scheme as they are called now, and those of the authority's others.
  List<Option> certificates() {
    var own =
        IntStream.rangeClosed(1, sheet.count(Sheet.TIER))
            .mapToObj(at -> Sheet.TIER + at + "-")
            .filter(prefix -> !sheet.value(prefix + "key").isEmpty())
            .map(
                prefix ->
                    Option.of(
                        "own/" + sheet.value(prefix + "key"),
                        texts.choose(
                            sheet.value(prefix + "name_zh"), sheet.value(prefix + "name_en"))));
    var others =
        grounds.schemes().stream()
            .filter(each -> !each.key().equals(scheme))
            .flatMap(
                each ->
                    each.tiers().stream()
                        .map(
                            tier ->
                                Option.of(
                                    each.key() + "/" + tier.key(),
                                    of(each.name()) + " " + of(tier.name()))));
    return Stream.of(Stream.of(Option.of("", text("without"))), own, others)
        .flatMap(options -> options)
        .toList();
  }

  List<Option> facts() {
    var vocabulary = Vocabulary.shipped();
    var metrics =
        CriterionWords.metrics().stream()
            .map(word -> Option.of(word, of(vocabulary.name(Vocabulary.Section.METRICS, word))));
    var conditions =
        CriterionWords.conditions().stream()
            .map(
                word ->
                    Option.of(
                        word,
                        text(
                            "condition",
                            of(vocabulary.name(Vocabulary.Section.CONDITIONS, word)))));
    return Stream.of(
            Stream.of(Option.of("", text("choose"))),
            metrics,
            conditions,
            Stream.of(Option.of("policy", text("what.policy"))))
        .flatMap(options -> options)
        .toList();
  }

  List<Option> options(String prefix, String... values) {
    return Stream.of(values).map(value -> Option.of(value, text(prefix + value))).toList();
  }

  List<Option> words(String prefix, Word... words) {
    return Stream.of(words)
        .map(word -> Option.of(word.slug(), text(prefix + word.slug())))
        .toList();
  }

  private String of(Bilingual both) {
    return texts.choose(both.zh(), both.en());
  }

  private String text(String key, Object... details) {
    return texts.of("composing." + key, details);
  }
}
