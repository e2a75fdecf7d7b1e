package tw.jiegui.core.indicators;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.FactKind;

/// What may be offered as evidence: what a school registers once, or a document.
public enum EvidenceKind {
  ACTIVITY(FactKind.ACTIVITY),
  PARTNERSHIP(FactKind.PARTNERSHIP),
  TRAINING(FactKind.TRAINING),
  MEETING(FactKind.MEETING),
  TEAM(FactKind.TEAM_MEMBER),
  COURSE(FactKind.COURSE),
  MENTORSHIP(FactKind.MENTORSHIP),
  DOCUMENT(null);

  private final @Nullable FactKind fact;

  EvidenceKind(@Nullable FactKind fact) {
    this.fact = fact;
  }

  public Optional<FactKind> fact() {
    return Optional.ofNullable(fact);
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static EvidenceKind of(FactKind fact) {
    return Stream.of(values()).filter(each -> each.fact == fact).findFirst().orElseThrow();
  }

  public static Optional<EvidenceKind> at(String slug) {
    return Stream.of(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }
}
