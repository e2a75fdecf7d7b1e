package tw.jiegui.web.documents;

import java.time.ZonedDateTime;
import java.util.Locale;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Stamp;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// What documents are called in the reader's language.
record DocumentWords(Texts texts) {
  private static final long KILO = 1024;

  String of(String word, Object... details) {
    return texts.of("documents." + word, details);
  }

  String name(School school) {
    var identity = school.identity();
    String english = identity.nameEn().isEmpty() ? identity.nameZh() : identity.nameEn();
    return texts.choose(identity.nameZh(), english);
  }

  String year(SchoolYear year) {
    int begins = year.firstDay().getYear();
    return of("year", year.roc(), begins + "–" + (begins + 1) % 100);
  }

  String kind(DocumentKind kind) {
    return of("kind." + kind.slug());
  }

  String family(DocumentKind.Family family) {
    return of("family." + family.slug());
  }

  String size(long bytes) {
    if (bytes < KILO) {
      return of("bytes", bytes);
    }
    double kilo = bytes / (double) KILO;
    return kilo < KILO
        ? of("kilobytes", String.format(Locale.ROOT, "%.0f", kilo))
        : of("megabytes", String.format(Locale.ROOT, "%.1f", kilo / KILO));
  }

  String stamp(Stamp stamp) {
    ZonedDateTime there = stamp.at().atZone(Calendars.TAIWAN);
    String time = String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
    return of("by", new Day(there.toLocalDate()).in(texts.language()), time, stamp.by());
  }

  Tag state(Document document, boolean scanned) {
    return switch (document.state()) {
      case CLEAN -> new Tag(of("state.clean"), Tag.Colour.GREEN);
      case REFUSED -> new Tag(of("state.refused"), Tag.Colour.RED);
      case WAITING ->
          scanned
              ? new Tag(of("state.waiting"), Tag.Colour.YELLOW)
              : new Tag(of("state.unscanned"), Tag.Colour.GREY);
    };
  }

  String sentence(Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("documents.problem." + problem.code(), details)
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .orElse(problem.code());
  }
}
