package tw.jiegui.core.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.AuthorityId;

class SealedBytesTest {
  private static final Keyring KEYS = Keyring.of("00112233445566778899aabbccddeeff".repeat(2));
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8};

  private static SealedBytes under(AuthorityId authority, String label) {
    return new SealedBytes(KEYS, authority, label);
  }

  @Test
  void it_opens_under_its_own_label_and_no_other() {
    byte[] sealed = under(TAIPEI, "key 1").seal(SECRET);
    assertArrayEquals(SECRET, under(TAIPEI, "key 1").open(sealed));
    assertThrows(UncheckedIOException.class, () -> under(TAIPEI, "key 2").open(sealed));
    var keelung = under(new AuthorityId("keelung"), "key 1");
    assertThrows(UncheckedIOException.class, () -> keelung.open(sealed));
  }

  @Test
  void the_same_is_sealed_otherwise_each_time() {
    assertFalse(
        Arrays.equals(under(TAIPEI, "key 1").seal(SECRET), under(TAIPEI, "key 1").seal(SECRET)));
  }
}
