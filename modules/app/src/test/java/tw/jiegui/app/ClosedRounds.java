package tw.jiegui.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tw.jiegui.core.review.RoundClosed;

/// What a caller of reviews is told.
@ApplicationScoped
class ClosedRounds {
  private final List<RoundClosed> told = new CopyOnWriteArrayList<>();

  void onClosed(@Observes RoundClosed closed) {
    told.add(closed);
  }

  List<RoundClosed> of(UUID round) {
    return told.stream().filter(each -> each.round().equals(round)).toList();
  }
}
