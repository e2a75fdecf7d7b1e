package tw.jiegui.web.documents;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// What documents are called in the reader's language.
public record DocumentWords(Texts texts) {
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

  public String kind(DocumentKind kind) {
    return of("kind." + kind.slug());
  }

  String family(DocumentKind.Family family) {
    return of("family." + family.slug());
  }

  /// What may be handed in, one line for each family of kinds.
  public List<String> kinds() {
    return Stream.of(DocumentKind.Family.values()).map(this::kinds).toList();
  }

  private String kinds(DocumentKind.Family family) {
    return of(
        "at",
        family(family),
        family.kinds().stream()
            .flatMap(kind -> kind.extensions().stream())
            .collect(Collectors.joining(of("comma"))));
  }

  /// The same, for the browser's own choice of files.
  public static String accepted() {
    return Stream.of(DocumentKind.values())
        .flatMap(kind -> kind.extensions().stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(","));
  }

  public String size(long bytes) {
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

  public Tag state(Document document, boolean scanned) {
    return switch (document.state()) {
      case CLEAN -> new Tag(of("state.clean"), Tag.Colour.GREEN);
      case REFUSED -> new Tag(of("state.refused"), Tag.Colour.RED);
      case WAITING ->
          scanned
              ? new Tag(of("state.waiting"), Tag.Colour.YELLOW)
              : new Tag(of("state.unscanned"), Tag.Colour.GREY);
    };
  }

  public String sentence(Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("documents.problem." + problem.code(), details)
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .or(() -> texts.find(problem.code(), details))
        .orElse(problem.code());
  }
}
