package tw.jiegui.core.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.schools.Stage;

/// All that a school has and may show in a year. Nothing but this and what was attached decides
/// what an assessment comes to.
public record Shelf(SchoolYear year, List<Piece> pieces) {
  public Shelf {
    pieces = List.copyOf(pieces);
  }

  public Optional<Piece> find(Piece.Ref ref) {
    return pieces.stream().filter(piece -> piece.ref().equals(ref)).findFirst();
  }

  /// What may be offered for an item at all.
  public List<Piece> offered(EvidenceItem item) {
    return pieces.stream()
        .filter(Piece::isStanding)
        .filter(piece -> item.serving().kinds().contains(piece.ref().kind()))
        .filter(piece -> piece.isWithin(year, item))
        .toList();
  }

  /// What an attached thing shows: what was said, and what the rules find in it as it is now.
  public Set<String> shown(EvidenceItem item, Attachment attachment) {
    return find(attachment.what())
        .filter(Piece::isStanding)
        .map(
            piece -> {
              var keys = new TreeSet<>(attachment.shows());
              keys.addAll(piece.shown(item));
              keys.retainAll(item.keys());
              return (Set<String>) keys;
            })
        .orElse(Set.of());
  }

  /// All that is shown at a stage with these attachments.
  Shown shown(Frame frame, Stage stage, Collection<Attachment> attachments) {
    var live = attachments.stream().filter(Attachment::isLive).toList();
    var shown = Shown.NOTHING;
    for (var item : items(frame, stage).toList()) {
      for (var attachment : live) {
        if (attachment.item().equals(item.key())) {
          shown = shown.and(shown(item, attachment));
        }
      }
    }
    return shown;
  }

  private static Stream<EvidenceItem> items(Frame frame, Stage stage) {
    return frame.indicators().stream().flatMap(each -> each.at(stage).items().stream());
  }
}
