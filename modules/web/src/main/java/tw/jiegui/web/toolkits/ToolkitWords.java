package tw.jiegui.web.toolkits;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Places;
import tw.jiegui.core.toolkits.Prose;
import tw.jiegui.core.toolkits.ToolkitKind;
import tw.jiegui.core.toolkits.ToolkitState;
import tw.jiegui.web.documents.DocumentWords;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;

/// What toolkits are called in the reader's language.
record ToolkitWords(Texts texts, Places places) {
  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en().isEmpty() ? both.zh() : both.en());
  }

  /// In the reader's language, or in the only one there is.
  Prose prose(Content content) {
    return content.en().isEmpty() || texts.choose("zh", "en").equals("zh")
        ? content.zh()
        : content.en();
  }

  String name(Enum<?> word) {
    String list =
        switch (word) {
          case ToolkitKind _ -> "kind";
          case Stage _ -> "stage";
          case ToolkitState _ -> "state";
          default -> "order";
        };
    return texts.of("toolkits." + list + "." + word.name().toLowerCase(Locale.ROOT));
  }

  String name(School school) {
    return of(new Bilingual(school.identity().nameZh(), school.identity().nameEn()));
  }

  String stages(Content.Reach reach) {
    return Stream.of(Stage.values())
        .filter(reach.stages()::contains)
        .map(this::name)
        .collect(joining(texts.of("toolkits.comma")));
  }

  String place(String key) {
    return places.find(key).map(this::place).orElse(key);
  }

  private String place(Places.Spot spot) {
    return spot.key() + " " + of(spot.name());
  }

  /// Deeper ones are set in, so that a list reads as the tree that it is.
  List<Option> placeOptions() {
    return places.spots().stream()
        .map(spot -> Option.of(spot.key(), "\u3000".repeat(spot.depth()) + place(spot)))
        .toList();
  }

  List<Option> options(Enum<?>... words) {
    return Stream.of(words)
        .map(word -> Option.of(word.name().toLowerCase(Locale.ROOT), name(word)))
        .toList();
  }

  Tag tag(ToolkitState state) {
    var colour =
        switch (state) {
          case DRAFT, WITHDRAWN -> Tag.Colour.GREY;
          case SUBMITTED -> Tag.Colour.YELLOW;
          case RETURNED -> Tag.Colour.ORANGE;
          case PUBLISHED -> Tag.Colour.GREEN;
        };
    return new Tag(name(state), colour);
  }

  /// What kind of file, and how large.
  String about(DocumentKind kind, long size) {
    var files = new DocumentWords(texts);
    return texts.of("toolkits.file.about", files.kind(kind), files.size(size));
  }

  String day(Instant at) {
    return new Day(at.atZone(Calendars.TAIWAN).toLocalDate()).in(texts.language());
  }

  String stamp(Stamp stamp) {
    var there = stamp.at().atZone(Calendars.TAIWAN);
    String time = String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
    return texts.of("toolkits.by", day(stamp.at()), time, stamp.by());
  }
}
