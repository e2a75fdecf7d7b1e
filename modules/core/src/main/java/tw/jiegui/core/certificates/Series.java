package tw.jiegui.core.certificates;

import java.util.Locale;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Reader;

/// The numbers of one authority's certificates under one scheme in one school year.
record Series(AuthorityId authority, String scheme, SchoolYear year) {
  /// The name of its counter.
  String counter() {
    return "number " + scheme + " " + year.roc();
  }

  /// `TAIPEI-INTERNATIONAL-SCHOOL-115-0007`.
  String number(int last) {
    return "%s-%s-%d-%04d".formatted(authority, scheme, year.roc(), last).toUpperCase(Locale.ROOT);
  }

  /// A number as it was given out, from what somebody read off a paper.
  static String tidy(String typed) {
    return Reader.tidy(typed)
        .replaceAll("\\p{Pd}", "-")
        .replaceAll("\\s", "")
        .toUpperCase(Locale.ROOT);
  }
}
