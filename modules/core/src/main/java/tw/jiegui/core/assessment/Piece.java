package tw.jiegui.core.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.Window;

/// One thing that a school has registered and may show.
public sealed interface Piece {
  /// By what it is known.
  record Ref(EvidenceKind kind, UUID id) {}

  Ref ref();

  String title();

  /// It may have been withdrawn, and shows nothing then.
  boolean isStanding();

  /// Whether it comes from a time that the item allows.
  boolean isWithin(SchoolYear year, EvidenceItem item);

  /// What the frame's rules find in it.
  Set<String> shown(EvidenceItem item);

  record OfFact(Entry entry) implements Piece {
    @Override
    public Ref ref() {
      return new Ref(EvidenceKind.of(entry.kind()), entry.id());
    }

    @Override
    public String title() {
      return entry.title();
    }

    @Override
    public boolean isStanding() {
      return !entry.standing().withdrawn();
    }

    @Override
    public boolean isWithin(SchoolYear year, EvidenceItem item) {
      int earliest =
          item.window() instanceof Window.PastYears(int years)
              ? year.roc() - years + 1
              : year.roc();
      if (entry.kind() == FactKind.PARTNERSHIP) {
        return reaches(new SchoolYear(Math.max(1, earliest)), year);
      }
      return entry.year().roc() >= earliest && entry.year().roc() <= year.roc();
    }

    private boolean reaches(SchoolYear earliest, SchoolYear year) {
      return entry.fact().from().filter(day -> !day.isAfter(year.lastDay())).isPresent()
          && entry.fact().until().filter(day -> day.isBefore(earliest.firstDay())).isEmpty();
    }

    @Override
    public Set<String> shown(EvidenceItem item) {
      return item.shownBy(entry.fact());
    }
  }

  record OfDocument(Ref ref, String title, SchoolYear year, boolean isStanding) implements Piece {
    static OfDocument of(Document document) {
      return new OfDocument(
          new Ref(EvidenceKind.DOCUMENT, document.id()),
          document.name(),
          document.year(),
          !document.isWithdrawn() && document.state() != Document.State.REFUSED);
    }

    @Override
    public boolean isWithin(SchoolYear now, EvidenceItem item) {
      return year.roc() >= earliest(now, item) && year.roc() <= now.roc();
    }

    /// What stands in a document only a person can say.
    @Override
    public Set<String> shown(EvidenceItem item) {
      return Set.of();
    }
  }

  private static int earliest(SchoolYear year, EvidenceItem item) {
    return item.window() instanceof Window.PastYears(int years)
        ? year.roc() - years + 1
        : year.roc();
  }

  /// Whatever is said of things that are registered as facts.
  default Optional<Entry> fact() {
    return this instanceof OfFact(var entry) ? Optional.of(entry) : Optional.empty();
  }
}
