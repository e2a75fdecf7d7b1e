package tw.jiegui.web.assessment;

import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Judgement;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Names;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.PassStandard;
import tw.jiegui.core.indicators.Standard;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// What assessments are called in the reader's language.
record AssessmentWords(Texts texts) {
  String text(String word, Object... details) {
    return texts.of("assessment." + word, details);
  }

  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en());
  }

  String name(School school) {
    var identity = school.identity();
    String english = identity.nameEn().isEmpty() ? identity.nameZh() : identity.nameEn();
    return texts.choose(identity.nameZh(), english);
  }

  String name(FactKind kind) {
    return of(Names.of(kind));
  }

  String year(SchoolYear year) {
    int begins = year.firstDay().getYear();
    return text("year", year.roc(), begins + "–" + (begins + 1) % 100);
  }

  String stamp(Stamp stamp) {
    var there = stamp.at().atZone(Calendars.TAIWAN);
    return text("by", there.toLocalDate(), clock(there.toLocalTime()), stamp.by());
  }

  private static String clock(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  Tag state(Progress.State state) {
    var colour =
        switch (state) {
          case UNTOUCHED -> Tag.Colour.GREY;
          case BEGUN -> Tag.Colour.YELLOW;
          case MET -> Tag.Colour.GREEN;
        };
    return new Tag(text("state." + state.slug()), colour);
  }

  String mandatory(boolean yes) {
    return text(yes ? "mandatory" : "optional");
  }

  /// The pass standard in words: of these items all, or so many.
  String standard(Standard standard) {
    int items = standard.items().size();
    return switch (standard.pass()) {
      case PassStandard.All() -> items == 1 ? text("pass.one") : text("pass.all", items);
      case PassStandard.AtLeast(int least) -> text("pass.least", items, least);
    };
  }

  String judgement(Judgement judgement) {
    return text("judgement." + judgement.slug());
  }

  String field(AnswerField field) {
    return text(field.slug());
  }

  String value(AnswerField field, String value) {
    return switch (field) {
      case TEXT -> value.isEmpty() ? text("nothing") : value;
      case JUDGEMENT -> judgement(Judgement.of(value).orElseThrow());
    };
  }

  /// What can be shown of an item, by its keys.
  Map<String, String> parts(EvidenceItem item) {
    var names = new LinkedHashMap<String, String>();
    for (var part : item.parts()) {
      if (part.alternatives().isEmpty()) {
        names.put(part.key(), of(part.name()));
      }
      boolean whole = part.key().equals(item.key());
      part.alternatives()
          .forEach(
              each ->
                  names.put(
                      each.key(),
                      whole ? of(each.name()) : text("part-of", of(part.name()), of(each.name()))));
    }
    return names;
  }

  String parts(EvidenceItem item, Collection<String> keys) {
    var names = parts(item);
    return keys.stream()
        .filter(names::containsKey)
        .map(key -> Objects.requireNonNull(names.get(key)))
        .collect(Collectors.joining(text("comma")));
  }

  String sentence(Problem problem) {
    Object[] details = problem.details().toArray();
    if (problem.code().equals("frame-broken")) {
      String said = texts.choose(details[1].toString(), details[2].toString());
      return text("problem.frame-broken", details[0], said);
    }
    return texts
        .find("assessment.problem." + problem.code(), details)
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .orElse(problem.code());
  }
}
