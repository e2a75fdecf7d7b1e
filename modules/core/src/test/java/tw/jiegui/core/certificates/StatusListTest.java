package tw.jiegui.core.certificates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {
  /// The list of the example in W3C Bitstring Status List v1.0: nothing is taken back.
  private static final String PUBLISHED =
      "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

  private static final Site SITE = new Site("https://jiegui.example/");
  private static final StatusList LIST = new StatusList(Samples.TAIPEI, 0);

  private static byte[] decoded(String encoded) throws IOException {
    assertEquals('u', encoded.charAt(0));
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }

  private static byte[] bits(Integer... taken) throws IOException {
    var credential =
        LIST.credential(
            SITE, new StatusList.Taken(List.of(taken)), Instant.parse("2026-08-01T00:00:00Z"));
    return decoded(credential.getJsonObject("credentialSubject").getString("encodedList"));
  }

  @Test
  void an_empty_list_is_the_published_one() throws IOException {
    assertArrayEquals(decoded(PUBLISHED), bits());
  }

  @Test
  void the_first_entry_is_the_highest_bit_of_the_first_byte() throws IOException {
    byte[] bits = bits(0, 9, 131_071);
    assertEquals(0x80, bits[0] & 0xff);
    assertEquals(0x40, bits[1] & 0xff);
    assertEquals(0x01, bits[16_383] & 0xff);
  }

  @Test
  void the_entry_of_a_second_list_is_not_in_the_first() throws IOException {
    assertArrayEquals(bits(), bits(131_072));
    var mark = Samples.shown(131_075).mark();
    assertEquals(new StatusList(Samples.TAIPEI, 1), StatusList.of(mark));
    var entry = StatusList.of(mark).entry(SITE, mark);
    assertEquals("3", entry.getString("statusListIndex"));
    assertEquals(
        "https://jiegui.example/certificates/issuers/taipei/states/1",
        entry.getString("statusListCredential"));
  }
}
