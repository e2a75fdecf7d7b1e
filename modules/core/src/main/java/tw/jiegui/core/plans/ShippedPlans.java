package tw.jiegui.core.plans;

import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.core.yaml.Shipped;

/// The plans that come with the software. An authority that ships none begins with the default.
public final class ShippedPlans {
  private static final String DEFAULT = "default";

  private final Shipped shipped;

  public ShippedPlans(ClassLoader loader) {
    shipped = new Shipped(loader, "authorities");
  }

  /// Those that ship plans of their own, and the default.
  List<String> listShippers() {
    return shipped.listOnce(Pattern.compile("authorities/[^/]+/plans/[^/]+\\.yaml")).stream()
        .map(file -> file.split("/", -1)[1])
        .distinct()
        .toList();
  }

  public List<PlanFile> of(String authority) {
    var own = read(authority);
    return own.isEmpty() ? read(DEFAULT) : own;
  }

  private List<PlanFile> read(String folder) {
    var files = Pattern.compile("authorities/" + folder + "/plans/[^/]+\\.yaml");
    return shipped.listOnce(files).stream()
        .map(file -> PlanReader.read(file, shipped.read(file)))
        .toList();
  }
}
