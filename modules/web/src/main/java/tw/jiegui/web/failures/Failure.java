package tw.jiegui.web.failures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Hats;

/// What went wrong, as far as the person who asked may know. The kind is the stable name of it.
record Failure(Kind kind, int status, List<Role> needed) {
  enum Kind {
    BAD_REQUEST(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    FORGERY(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Failure of(Kind kind) {
    return new Failure(kind, kind.status, List.of());
  }

  static Failure lacking(Set<Role> needed) {
    return new Failure(Kind.FORBIDDEN, 403, needed.stream().sorted().toList());
  }

  /// The status itself is kept; its words are those of the nearest kind.
  static Failure ofStatus(int status) {
    Kind nearest = status < 500 ? Kind.BAD_REQUEST : Kind.UNEXPECTED;
    Kind kind =
        Stream.of(Kind.values())
            .filter(known -> known.status == status)
            .findFirst()
            .orElse(nearest);
    return new Failure(kind, status, List.of());
  }

  String type() {
    return "urn:jiegui:problem:" + kind.slug();
  }

  String titleKey() {
    return "failures." + kind.slug() + ".title";
  }

  String title(Texts texts) {
    return texts.of(titleKey());
  }

  String detail(Texts texts) {
    return needed.isEmpty()
        ? texts.of("failures." + kind.slug())
        : texts.of("failures.needed", new Hats(texts).list(needed));
  }

  String advice(Texts texts) {
    return texts.of("failures." + kind.slug() + ".advice");
  }
}
