package tw.jiegui.core.assessment;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Path;
import tw.jiegui.core.indicators.ShortestPath;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.schools.School;

/// An assessment with everything that it is made of, as it stands now.
public record Sight(School school, Assessment assessment, FrameVersion version, Held held) {
  /// What the school wrote, attached and was told, and what else it could attach.
  public record Held(
      Shelf shelf, List<Answer> answers, List<Attachment> attachments, List<Remark> remarks) {
    public Held {
      answers = List.copyOf(answers);
      attachments = List.copyOf(attachments);
      remarks = List.copyOf(remarks);
    }
  }

  public Frame frame() {
    return version.frame();
  }

  public Standing standing() {
    var shown = held.shelf().shown(frame(), assessment.stage(), held.attachments());
    return Standing.of(frame(), assessment.stage(), shown);
  }

  public Indicator indicator(String key) {
    return frame().find(key).orElseThrow(() -> new Absent("indicator", key));
  }

  public IndicatorState state(String indicator) {
    return standing().find(indicator).orElseThrow(() -> new Absent("indicator", indicator));
  }

  public Answer answer(String indicator) {
    return held.answers().stream()
        .filter(each -> each.indicator().equals(indicator))
        .findFirst()
        .orElseThrow(() -> new Absent("indicator", indicator));
  }

  public List<Attachment> attached(EvidenceItem item) {
    return held.attachments().stream()
        .filter(Attachment::isLive)
        .filter(each -> each.item().equals(item.key()))
        .toList();
  }

  /// What was taken off lately and is not attached again, the last first.
  public List<Attachment> detached(EvidenceItem item) {
    var live = attached(item).stream().map(Attachment::what).toList();
    return held.attachments().reversed().stream()
        .filter(each -> !each.isLive() && each.item().equals(item.key()))
        .filter(each -> !live.contains(each.what()))
        .limit(3)
        .toList();
  }

  /// What serves by the frame's own rules and is not attached yet, what shows most first.
  public List<Piece> suggested(EvidenceItem item) {
    return free(item).stream()
        .filter(piece -> !piece.shown(item).isEmpty())
        .sorted(comparingInt(piece -> -piece.shown(item).size()))
        .toList();
  }

  /// What may serve, where a person says what it shows.
  public List<Piece> free(EvidenceItem item) {
    var attached = attached(item).stream().map(Attachment::what).toList();
    return held.shelf().offered(item).stream()
        .filter(piece -> !attached.contains(piece.ref()))
        .toList();
  }

  /// What is attached, and may be said to show more than it does.
  public List<Piece> partly(EvidenceItem item) {
    var shelf = held.shelf();
    return attached(item).stream()
        .filter(each -> !shelf.shown(item, each).containsAll(item.keys()))
        .flatMap(each -> shelf.find(each.what()).filter(Piece::isStanding).stream())
        .toList();
  }

  public List<Remark> remarks(String indicator) {
    return held.remarks().stream().filter(each -> each.indicator().equals(indicator)).toList();
  }

  public List<Remark> openRequests() {
    return held.remarks().stream().filter(Remark::isOpenRequest).toList();
  }

  public Path path(Level level) {
    return ShortestPath.to(level, standing());
  }

  /// The next level that is not reached, if there is one.
  public Optional<Level> next() {
    var standing = standing();
    return frame().levels().stream()
        .filter(level -> !(ShortestPath.to(level, standing) instanceof Path.Reached))
        .findFirst();
  }
}
