package tw.jiegui.core.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.jiegui.core.authority.AuthorityId;

class SealTest {
  private static final Keyring KEYS = Keyring.of("ab".repeat(32));
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final AuthorityId KEELUNG = new AuthorityId("keelung");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
  void what_was_sealed_opens_as_it_was(int size) throws IOException {
    byte[] plain = random(size);
    byte[] sealed = sealed(plain);
    try (var opened = seal(TAIPEI).read(new ByteArrayInputStream(sealed))) {
      assertArrayEquals(plain, opened.readAllBytes());
    }
    try (var opened = seal(TAIPEI).open(file(sealed))) {
      assertEquals(size, opened.size());
      assertArrayEquals(plain, opened.stream().readAllBytes());
    }
  }

  @Test
  void it_is_read_at_any_place() throws IOException {
    byte[] plain = random(300_000);
    try (var opened = seal(TAIPEI).open(file(sealed(plain)))) {
      for (int at : new int[] {299_990, 65_530, 0, 131_070}) {
        assertArrayEquals(Arrays.copyOfRange(plain, at, at + 10), opened.bytes(at, 10));
      }
    }
  }

  @Test
  void nothing_of_the_plain_text_is_in_the_file_and_no_two_seals_are_alike() throws IOException {
    byte[] plain = "國際教育成果".repeat(500).getBytes(UTF_8);
    byte[] sealed = sealed(plain);
    assertFalse(new String(sealed, UTF_8).contains("國際"));
    assertNotEquals(Arrays.hashCode(sealed), Arrays.hashCode(sealed(plain)));
  }

  /// What somebody with the disk in his hands might do to a file.
  private static Stream<Damage> damages() {
    int segment = Segments.SEALED;
    return Stream.of(
        new Damage("one bit", bytes -> flip(bytes, 40_000)),
        new Damage("in the salt", bytes -> flip(bytes, 10)),
        new Damage("in the mark", bytes -> flip(bytes, 0)),
        new Damage("cut inside", bytes -> Arrays.copyOf(bytes, bytes.length - 5)),
        new Damage("last gone", bytes -> Arrays.copyOf(bytes, Seal.HEADER + 2 * segment)),
        new Damage("only the header", bytes -> Arrays.copyOf(bytes, Seal.HEADER)),
        new Damage("nothing at all", bytes -> new byte[0]),
        new Damage("something behind", bytes -> Arrays.copyOf(bytes, bytes.length + 7)),
        new Damage("two in another order", SealTest::swapped),
        new Damage("one left out", SealTest::without));
  }

  record Damage(String what, Change change) {
    @Override
    public String toString() {
      return what;
    }
  }

  interface Change {
    byte[] of(byte[] sealed);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void every_damage_is_noticed(Damage damage) throws IOException {
    byte[] broken = damage.change().of(sealed(random(3 * Segments.PLAIN - 100)));
    assertThrows(
        BrokenSeal.class, () -> seal(TAIPEI).read(new ByteArrayInputStream(broken)).readAllBytes());
    var file = file(broken);
    assertThrows(
        BrokenSeal.class,
        () -> {
          try (var opened = seal(TAIPEI).open(file)) {
            opened.stream().readAllBytes();
          }
        });
  }

  @Test
  void another_authority_another_name_or_another_master_key_opens_nothing() throws IOException {
    byte[] sealed = sealed(random(100));
    for (var other :
        new Seal[] {
          seal(KEELUNG),
          new Seal(KEYS, TAIPEI, "another"),
          new Seal(Keyring.of("cd".repeat(32)), TAIPEI, "label")
        }) {
      assertThrows(
          BrokenSeal.class, () -> other.read(new ByteArrayInputStream(sealed)).readAllBytes());
    }
  }

  @Test
  void a_short_master_key_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Keyring.of("c2hvcnQ="));
  }

  private static byte[] flip(byte[] sealed, int at) {
    byte[] flipped = sealed.clone();
    flipped[at] ^= 1;
    return flipped;
  }

  private static byte[] swapped(byte[] sealed) {
    byte[] swapped = sealed.clone();
    int first = Seal.HEADER;
    int second = first + Segments.SEALED;
    System.arraycopy(sealed, second, swapped, first, Segments.SEALED);
    System.arraycopy(sealed, first, swapped, second, Segments.SEALED);
    return swapped;
  }

  private static byte[] without(byte[] sealed) {
    byte[] shorter = Arrays.copyOf(sealed, sealed.length - Segments.SEALED);
    int second = Seal.HEADER + Segments.SEALED;
    System.arraycopy(sealed, second, shorter, Seal.HEADER, shorter.length - Seal.HEADER);
    return shorter;
  }

  private static byte[] sealed(byte[] plain) throws IOException {
    var sealed = new ByteArrayOutputStream();
    seal(TAIPEI).write(new ByteArrayInputStream(plain), sealed);
    return sealed.toByteArray();
  }

  private static Seal seal(AuthorityId authority) {
    return new Seal(KEYS, authority, "label");
  }

  private Path file(byte[] sealed) throws IOException {
    return Files.write(folder.resolve("sealed"), sealed);
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
