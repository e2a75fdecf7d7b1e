package tw.jiegui.core.certification;

import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.core.yaml.Shipped;

/// The schemes that come with the software, each the first version of its authority. An authority
/// that ships none has none.
public final class ShippedSchemes {
  private final Shipped shipped;

  public ShippedSchemes(ClassLoader loader) {
    shipped = new Shipped(loader, "authorities");
  }

  public List<SchemeVersion> of(String authority) {
    var files = Pattern.compile("authorities/" + authority + "/schemes/[^/]+\\.yaml");
    return shipped.listOnce(files).stream()
        .map(file -> SchemeVersion.read(file, 1, shipped.read(file)))
        .toList();
  }
}
