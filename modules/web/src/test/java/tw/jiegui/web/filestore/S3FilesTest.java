package tw.jiegui.web.filestore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileName;

class S3FilesTest {
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final Signature.Credentials GOOD = new Signature.Credentials("access", "secret");

  @TempDir private Path folder;
  private Bucket bucket;

  @SuppressWarnings("NullAway.Init")
  S3FilesTest() {}

  @BeforeEach
  void open() throws IOException {
    bucket = new Bucket(GOOD, "eu-north-1");
  }

  @AfterEach
  void close() {
    bucket.close();
  }

  /// The worked example of the specification: GET of an object, with the keys that it prints.
  @Test
  void a_known_request_gets_the_signature_that_is_known_for_it() {
    var signature =
        new Signature(
            new Signature.Credentials(
                "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            "us-east-1",
            InstantSource.fixed(Instant.parse("2013-05-24T00:00:00Z")));
    var headers =
        signature.headers(
            new Signature.Request(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J"),
                Signature.sha256("")));
    assertTrue(
        headers
            .getOrDefault("Authorization", "")
            .endsWith("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
        headers::toString);
  }

  @Test
  void a_file_is_put_found_listed_and_removed() throws IOException {
    var files = files(GOOD);
    var name = name('a');
    assertFalse(files.has(name));
    assertTrue(files.find(name).isEmpty());
    files.put(name, file("sealed"));
    assertTrue(files.has(name));
    try (var found = files.find(name).orElseThrow()) {
      assertEquals("sealed", new String(found.readAllBytes(), UTF_8));
    }
    assertEquals(List.of(name), listed(files));
    files.remove(name);
    files.remove(name);
    assertFalse(files.has(name));
  }

  @Test
  void a_long_list_is_read_to_its_end_and_without_anothers_files() throws IOException {
    var files = files(GOOD);
    var names = new ArrayList<FileName>();
    for (char each : "abcdef".toCharArray()) {
      names.add(name(each));
      files.put(name(each), file("x"));
    }
    files.put(new FileName(new AuthorityId("taipei-x"), "a".repeat(64)), file("x"));
    assertEquals(names, listed(files));
  }

  @Test
  void a_wrong_key_is_refused_and_that_is_no_absence() throws IOException {
    var files = files(new Signature.Credentials("access", "guessed"));
    var sealed = file("sealed");
    assertThrows(IOException.class, () -> files.put(name('a'), sealed));
    assertThrows(IOException.class, () -> files.find(name('a')));
    assertThrows(IOException.class, () -> files.has(name('a')));
    assertThrows(IOException.class, () -> files.remove(name('a')));
  }

  @Test
  void a_store_that_is_not_there_is_no_absence() {
    bucket.close();
    assertThrows(IOException.class, () -> files(GOOD).has(name('a')));
  }

  private S3Files files(Signature.Credentials credentials) {
    return new S3Files(
        new S3Files.Bucket(bucket.address(), "jiegui"),
        new Signature(credentials, "eu-north-1", InstantSource.system()));
  }

  private static FileName name(char digit) {
    return new FileName(TAIPEI, String.valueOf(digit).repeat(64));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("file"), content);
  }

  private static List<FileName> listed(S3Files files) throws IOException {
    var names = new ArrayList<FileName>();
    files.list(TAIPEI, stored -> names.add(stored.name()));
    return names;
  }
}
