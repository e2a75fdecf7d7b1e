package tw.jiegui.core.indicators;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tw.jiegui.core.yaml.Shipped;

/// The frames and guides that come with the software.
public final class ShippedFrames {
  private final Shipped shipped;

  public ShippedFrames(ClassLoader loader) {
    shipped = new Shipped(loader, "authorities");
  }

  /// An authority's frames, the oldest first.
  public List<Frame> of(String authority) {
    return files(authority + "/frames/[^/]+").stream()
        .map(file -> new FrameReader(file, shipped.read(file)).frame())
        .sorted(comparing(frame -> frame.head().holds().from().firstDay()))
        .toList();
  }

  /// The same as they are written, by their file names.
  public Map<String, String> texts(String authority) {
    return files(authority + "/frames/[^/]+").stream().collect(toMap(file -> file, shipped::read));
  }

  public List<Guide> guides(String authority, Frame frame) {
    return files(authority + "/frames/toolkits/" + frame.key() + "/[^/]+").stream()
        .map(file -> Guide.read(file, shipped.read(file)))
        .toList();
  }

  private List<String> files(String name) {
    return shipped.listOnce(Pattern.compile("authorities/" + name + "\\.yaml"));
  }
}
