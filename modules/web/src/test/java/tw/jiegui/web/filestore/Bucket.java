package tw.jiegui.web.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A bucket in this process. It believes nobody: each request must bear the signature that the
/// right key makes of it, and the hash of the body that really came.
final class Bucket implements AutoCloseable {
  private static final int LISTED_AT_ONCE = 4;

  private final TreeMap<String, byte[]> objects = new TreeMap<>();
  private final Signature.Credentials credentials;
  private final String region;
  private final HttpServer server;

  Bucket(Signature.Credentials credentials, String region) throws IOException {
    this.credentials = credentials;
    this.region = region;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!isSigned(exchange, body)) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      String key = exchange.getRequestURI().getPath().replaceFirst("^/jiegui/?", "");
      switch (exchange.getRequestMethod()) {
        case "PUT" -> {
          objects.put(key, body);
          exchange.sendResponseHeaders(200, -1);
        }
        case "DELETE" -> {
          objects.remove(key);
          exchange.sendResponseHeaders(204, -1);
        }
        default -> read(exchange, key);
      }
    }
  }

  private void read(HttpExchange exchange, String key) throws IOException {
    byte[] found = key.isEmpty() ? list(exchange.getRequestURI()) : objects.get(key);
    if (found == null) {
      exchange.sendResponseHeaders(404, -1);
    } else if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
    } else {
      exchange.sendResponseHeaders(200, found.length);
      exchange.getResponseBody().write(found);
    }
  }

  private byte[] list(URI address) {
    String prefix = value(address, "prefix");
    String after = value(address, "continuation-token");
    List<String> keys =
        objects.tailMap(after, false).keySet().stream()
            .filter(key -> key.startsWith(prefix))
            .limit(LISTED_AT_ONCE + 1L)
            .toList();
    var xml = new StringBuilder("<ListBucketResult>");
    keys.stream()
        .limit(LISTED_AT_ONCE)
        .forEach(
            key ->
                xml.append("<Contents><Key>%s</Key>".formatted(key))
                    .append("<LastModified>2026-11-21T00:00:00Z</LastModified></Contents>"));
    if (keys.size() > LISTED_AT_ONCE) {
      String next = keys.get(LISTED_AT_ONCE - 1);
      xml.append("<NextContinuationToken>%s</NextContinuationToken>".formatted(next));
    }
    return xml.append("</ListBucketResult>").toString().getBytes(UTF_8);
  }

  private static String value(URI address, String name) {
    for (var pair : address.getQuery().split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }

  private boolean isSigned(HttpExchange exchange, byte[] body) {
    String hash = header(exchange, "x-amz-content-sha256");
    String time = header(exchange, "x-amz-date");
    if (hash == null || time == null || !hash.equals(sha256(body))) {
      return false;
    }
    var clock = InstantSource.fixed(instant(time));
    var address = URI.create(address() + exchange.getRequestURI().toString());
    Map<String, String> expected =
        new Signature(credentials, region, clock)
            .headers(new Signature.Request(exchange.getRequestMethod(), address, hash));
    return Objects.equals(expected.get("Authorization"), header(exchange, "Authorization"));
  }

  private static Instant instant(String time) {
    var form = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    return LocalDateTime.parse(time, form).toInstant(ZoneOffset.UTC);
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
