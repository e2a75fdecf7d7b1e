package tw.jiegui.core.composing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.policy.Policy;

/// What a scheme is composed on: the policy in force, the frames that there are, the authority's
/// newest schemes, and which version of this one comes next.
public record Grounds(Policy policy, List<Frame> frames, List<Scheme> schemes, Position position) {
  public record Position(boolean national, int next, Optional<LocalDate> newest) {}

  public Grounds {
    frames = List.copyOf(frames);
    schemes = List.copyOf(schemes);
  }

  public Optional<Scheme> scheme(String key) {
    return schemes.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  Map<String, Set<String>> levels() {
    return levels(frames);
  }

  static Map<String, Set<String>> levels(List<Frame> frames) {
    return frames.stream()
        .collect(
            toMap(Frame::key, frame -> frame.levels().stream().map(Level::key).collect(toSet())));
  }
}
