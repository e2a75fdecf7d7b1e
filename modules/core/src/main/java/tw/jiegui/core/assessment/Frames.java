package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.ShippedFrames;

/// The frames that a school may begin with, and those that assessments began with. What a revision
/// says never changes, so each is read once.
@ApplicationScoped
class Frames {
  private static final String SHIPPED_BY = "ministry";

  private final ConcurrentHashMap<String, FrameVersion> read = new ConcurrentHashMap<>();
  private final List<FrameVersion> shipped;
  private final ShippedFrames source;

  @Inject private AssessmentRows rows;

  @SuppressWarnings("NullAway.Init")
  protected Frames() {
    source = new ShippedFrames(Frames.class.getClassLoader());
    shipped =
        source.texts(SHIPPED_BY).entrySet().stream()
            .map(each -> FrameVersion.read(each.getKey(), each.getValue()))
            .filter(each -> each.frame().listsIndicators())
            .toList();
  }

  /// The Ministry's, and those that the transaction's authority laid down itself: the newest of
  /// each.
  List<FrameVersion> list() {
    var all = new ArrayList<>(shipped);
    rows.listOwnFrames().stream().map(this::version).forEach(all::add);
    return all;
  }

  Optional<FrameVersion> find(String frame) {
    return list().stream().filter(each -> each.frame().key().equals(frame)).findFirst();
  }

  boolean isShipped(String frame) {
    return shipped.stream().anyMatch(each -> each.frame().key().equals(frame));
  }

  FrameVersion version(String revision) {
    var known = read.get(revision);
    return known == null ? version(rows.frame(revision)) : known;
  }

  private FrameVersion version(FrameText text) {
    return read.computeIfAbsent(
        text.revision(), _ -> FrameVersion.read(text.frame() + ".yaml", text.yaml()));
  }

  Optional<Guide> guide(FrameVersion version, String indicator) {
    return source.guides(SHIPPED_BY, version.frame()).stream()
        .filter(guide -> guide.indicator().equals(indicator))
        .findFirst();
  }
}
