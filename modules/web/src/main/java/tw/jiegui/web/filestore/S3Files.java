package tw.jiegui.web.filestore;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.FileStore;

/// Sealed files in a bucket of anything that speaks S3, addressed by path.
final class S3Files implements FileStore {
  private static final String NOTHING = Signature.sha256("");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Bucket bucket;
  private final Signature signature;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  S3Files(Bucket bucket, Signature signature) {
    this.bucket = bucket;
    this.signature = signature;
  }

  record Bucket(URI endpoint, String name) {
    URI at(FileName file) {
      return URI.create(root() + "/" + file.authority() + "/" + file.key());
    }

    URI list(AuthorityId authority, String after) {
      String from = after.isEmpty() ? "" : "continuation-token=" + encoded(after) + "&";
      return URI.create(
          root() + "?" + from + "list-type=2&max-keys=1000&prefix=" + encoded(authority + "/"));
    }

    private String root() {
      return endpoint.toString().replaceFirst("/$", "") + "/" + name;
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  @Override
  public void put(FileName name, Path sealed) throws IOException {
    var answer = send("PUT", bucket.at(name), BodyPublishers.ofFile(sealed), hash(sealed));
    answer.body().close();
    require(answer, 200);
  }

  @Override
  public Optional<InputStream> find(FileName name) throws IOException {
    var answer = send("GET", bucket.at(name), BodyPublishers.noBody(), NOTHING);
    if (answer.statusCode() == 404) {
      answer.body().close();
      return Optional.empty();
    }
    require(answer, 200);
    return Optional.of(answer.body());
  }

  @Override
  public boolean has(FileName name) throws IOException {
    var answer = send("HEAD", bucket.at(name), BodyPublishers.noBody(), NOTHING);
    answer.body().close();
    if (answer.statusCode() != 404) {
      require(answer, 200);
    }
    return answer.statusCode() == 200;
  }

  @Override
  public void remove(FileName name) throws IOException {
    var answer = send("DELETE", bucket.at(name), BodyPublishers.noBody(), NOTHING);
    answer.body().close();
    if (answer.statusCode() != 404) {
      require(answer, 204);
    }
  }

  @Override
  public void list(AuthorityId authority, Consumer<Stored> each) throws IOException {
    String after = "";
    do {
      var address = bucket.list(authority, after);
      var answer = send("GET", address, BodyPublishers.noBody(), NOTHING);
      require(answer, 200);
      try (var body = answer.body()) {
        after = read(body, authority, each);
      } catch (XMLStreamException broken) {
        throw new IOException("the store's list cannot be read", broken);
      }
    } while (!after.isEmpty());
  }

  /// Returns where the next part of the list begins; nothing at its end.
  private static String read(InputStream body, AuthorityId authority, Consumer<Stored> each)
      throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    var reader = factory.createXMLStreamReader(body);
    String key = "";
    String next = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "Key" -> key = reader.getElementText();
          case "LastModified" -> tell(authority, key, reader, each);
          case "NextContinuationToken" -> next = reader.getElementText();
          default -> {}
        }
      }
    }
    return next;
  }

  private static void tell(
      AuthorityId authority, String key, XMLStreamReader reader, Consumer<Stored> each)
      throws XMLStreamException {
    var since = Instant.parse(reader.getElementText());
    String name = key.substring(key.lastIndexOf('/') + 1);
    if (key.equals(authority + "/" + name)) {
      each.accept(new Stored(new FileName(authority, name), since));
    }
  }

  private HttpResponse<InputStream> send(
      String method, URI address, BodyPublisher body, String hash) throws IOException {
    var request = HttpRequest.newBuilder(address).method(method, body).timeout(PATIENCE);
    signature.headers(new Signature.Request(method, address, hash)).forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private static void require(HttpResponse<InputStream> answer, int status) throws IOException {
    if (answer.statusCode() != status) {
      answer.body().close();
      throw new IOException("the store answers " + answer.statusCode());
    }
  }

  private static String hash(Path file) throws IOException {
    try (var stream =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
