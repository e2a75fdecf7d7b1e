package tw.jiegui.web.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests as S3 asks for it (AWS Signature Version 4).
record Signature(Credentials credentials, String region, InstantSource clock) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  record Credentials(String access, String secret) {}

  /// What is asked for; the hash is the body's, as hexadecimal digits.
  record Request(String method, URI address, String hash) {}

  /// The headers that make it a signed one.
  Map<String, String> headers(Request request) {
    String time = TIME.format(clock.instant());
    var headers =
        new TreeMap<>(
            Map.of(
                "host", host(request.address()),
                "x-amz-content-sha256", request.hash(),
                "x-amz-date", time));
    headers.put("Authorization", authorization(request, headers, time));
    headers.remove("host");
    return headers;
  }

  private String authorization(Request request, Map<String, String> headers, String time) {
    String names = String.join(";", headers.keySet());
    String scope = time.substring(0, 8) + "/" + region + "/s3/aws4_request";
    String toSign =
        String.join(
            "\n", "AWS4-HMAC-SHA256", time, scope, sha256(canonical(request, headers, names)));
    byte[] key = mac(("AWS4" + credentials.secret()).getBytes(UTF_8), time.substring(0, 8));
    for (var step : new String[] {region, "s3", "aws4_request", toSign}) {
      key = mac(key, step);
    }
    return "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
        .formatted(credentials.access(), scope, names, HexFormat.of().formatHex(key));
  }

  /// Paths and queries are made here of characters that need no more escaping than they have.
  private static String canonical(Request request, Map<String, String> headers, String names) {
    String lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue() + "\n")
            .collect(Collectors.joining());
    String query = request.address().getRawQuery();
    return String.join(
        "\n",
        request.method(),
        request.address().getRawPath(),
        query == null ? "" : query,
        lines,
        names,
        request.hash());
  }

  private static String host(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
