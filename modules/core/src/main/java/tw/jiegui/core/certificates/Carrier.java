package tw.jiegui.core.certificates;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/// What a signed credential is carried in, beside itself.
public final class Carrier {
  private Carrier() {}

  /// A signed credential as JSON: the data model's envelope around the token.
  public static JsonObject envelope(String token) {
    return Json.createObjectBuilder()
        .add("@context", Json.createArrayBuilder().add(Badge.VC_CONTEXT))
        .add("id", "data:application/vc+jwt," + token)
        .add("type", "EnvelopedVerifiableCredential")
        .build();
  }

  /// Baked into the picture that is written around it (Open Badges 3.0, section 5.3).
  public static String baked(String svg, String token) {
    int end = svg.indexOf('>', svg.indexOf("<svg"));
    return svg.substring(0, end)
        + " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential"
        + " verify=\""
        + token
        + "\"/>"
        + svg.substring(end + 1);
  }
}
