package tw.jiegui.core.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which entries somebody looks for. An empty text asks for nothing.
public record AuditFilter(String text, Deeds deeds, Optional<UUID> school, Period period) {
  /// What was done, to what, by whom, and in which request.
  public record Deeds(
      String action, String subjectKind, String subjectId, String actor, String correlationId) {
    public static final Deeds ANY = new Deeds("", "", "", "", "");
  }

  /// Both days are part of it; either may be open.
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Period EVER = new Period(Optional.empty(), Optional.empty());
  }

  public static final AuditFilter ALL =
      new AuditFilter("", Deeds.ANY, Optional.empty(), Period.EVER);
}
