package tw.jiegui.web.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Holder;
import tw.jiegui.core.certificates.Honour;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certificates.Standing;
import tw.jiegui.core.certificates.Validity;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;

/// What certificates are called in the reader's language.
record CertificateWords(Texts texts) {
  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en().isBlank() ? both.zh() : both.en());
  }

  String title(Honour honour) {
    return texts.of("certificates.honour", of(honour.schemeName()), of(honour.tierName()));
  }

  String holder(Holder holder) {
    return texts.of("certificates.holder", of(holder.name()), holder.code());
  }

  String name(Standing standing) {
    return texts.of("certificates.standing." + slug(standing));
  }

  String name(Stage stage) {
    return texts.of("certificates.stage." + slug(stage));
  }

  Tag tag(Standing standing) {
    var colour =
        switch (standing) {
          case UPCOMING -> Tag.Colour.TEAL;
          case VALID -> Tag.Colour.GREEN;
          case EXPIRED -> Tag.Colour.GREY;
          case REVOKED -> Tag.Colour.RED;
          case SUPERSEDED -> Tag.Colour.YELLOW;
        };
    return new Tag(name(standing), colour);
  }

  /// How it stands, in a whole sentence.
  String sentence(Shown shown, LocalDate today) {
    return texts.of(
        "certificates.sentence." + slug(shown.standing(today)),
        day(shown.since(today)),
        day(shown.validity().until()));
  }

  String validity(Validity validity) {
    return texts.of("certificates.days", day(validity.from()), day(validity.until()));
  }

  /// In both calendars: these papers go abroad.
  String day(LocalDate day) {
    return new Day(day).inBoth(texts.language());
  }

  String day(Instant at) {
    return day(at.atZone(Calendars.TAIWAN).toLocalDate());
  }

  String stamp(Stamp stamp) {
    return texts.of("certificates.by", day(stamp.at()), stamp.by());
  }

  Stream<Option> options(Enum<?>... words) {
    return Stream.of(words).map(word -> Option.of(slug(word), called(word)));
  }

  private String called(Enum<?> word) {
    return switch (word) {
      case Standing standing -> name(standing);
      case Stage stage -> name(stage);
      default -> throw new IllegalArgumentException(word.name());
    };
  }

  static String slug(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
