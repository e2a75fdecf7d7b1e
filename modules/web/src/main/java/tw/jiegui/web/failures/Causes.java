package tw.jiegui.web.failures;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.tenancy.Busy;
import tw.jiegui.core.tenancy.ChangedMeanwhile;
import tw.jiegui.web.failures.Failure.Kind;
import tw.jiegui.web.forgery.Forged;

/// Finds the failure behind an exception, which containers like to wrap.
final class Causes {
  private static final int DEEPEST = 8;

  private Causes() {}

  static Failure failure(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> Failure.of(Kind.UNEXPECTED));
  }

  private static Optional<Failure> known(Throwable cause) {
    return switch (cause) {
      case Absent absent -> Optional.of(Failure.of(Kind.NOT_FOUND));
      case Forbidden forbidden -> Optional.of(Failure.lacking(forbidden.needed()));
      case Forged forged -> Optional.of(Failure.of(Kind.FORGERY));
      case ChangedMeanwhile stale -> Optional.of(Failure.of(Kind.CONFLICT));
      case WebApplicationException web ->
          Optional.of(Failure.ofStatus(web.getResponse().getStatus()));
      case Throwable busy when Busy.isSaidBy(busy) -> Optional.of(Failure.of(Kind.UNAVAILABLE));
      default -> Optional.empty();
    };
  }
}
