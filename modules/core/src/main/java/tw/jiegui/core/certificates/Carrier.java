package tw.jiegui.core.certificates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// What a signed credential is carried in, beside itself.
public final class Carrier {
  private static final String KEYWORD = "openbadgecredential";
  private static final byte[] TYPE = "iTXt".getBytes(US_ASCII);

  /// The signature of the format, and the chunk that comes first in every PNG.
  private static final int HEADER = 8 + 25;

  private Carrier() {}

  /// A signed credential as JSON: the data model's envelope around the token.
  public static JsonObject envelope(String token) {
    return Json.createObjectBuilder()
        .add("@context", Json.createArrayBuilder().add(Badge.VC_CONTEXT))
        .add("id", "data:application/vc+jwt," + token)
        .add("type", "EnvelopedVerifiableCredential")
        .build();
  }

  /// Baked into a PNG as a chunk of text behind its header (Open Badges 3.0, section 5.3).
  public static byte[] baked(byte[] png, String token) {
    byte[] chunk = (KEYWORD + "\0\0\0\0\0" + token).getBytes(UTF_8);
    var sum = new CRC32();
    sum.update(TYPE);
    sum.update(chunk);
    return ByteBuffer.allocate(png.length + 12 + chunk.length)
        .put(png, 0, HEADER)
        .putInt(chunk.length)
        .put(TYPE)
        .put(chunk)
        .putInt((int) sum.getValue())
        .put(png, HEADER, png.length - HEADER)
        .array();
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
