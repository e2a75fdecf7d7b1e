package tw.jiegui.core.policy;

import java.util.regex.Pattern;
import tw.jiegui.core.yaml.Shipped;

/// The policies that come with the software: each authority's first revision. An authority that
/// ships none begins with the default.
public final class ShippedPolicies {
  private static final String DEFAULT = "default";

  private final Shipped shipped;

  public ShippedPolicies(ClassLoader loader) {
    shipped = new Shipped(loader, "authorities");
  }

  public Policy of(String authority) {
    var own = read(authority);
    return (own.isEmpty() ? read(DEFAULT) : own).reader().policy(authority);
  }

  private Read read(String folder) {
    var reader = new PolicyReader();
    var files = shipped.listOnce(Pattern.compile("authorities/" + folder + "/policy/[^/]+\\.yaml"));
    files.forEach(file -> reader.part(file, shipped.read(file)));
    return new Read(reader, files.isEmpty());
  }

  private record Read(PolicyReader reader, boolean isEmpty) {}
}
