package tw.jiegui.core.certificates;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tw.jiegui.core.authority.AuthorityId;

/// Says of each certificate in one bit whether it was taken back (W3C Bitstring Status List v1.0).
/// The first bit is the highest of the first byte.
public record StatusList(AuthorityId authority, int list) {
  /// The shortest list that the recommendation allows, so that nobody learns from which entry is
  /// asked.
  static final int LENGTH = 131_072;

  /// The entries that are taken back.
  public record Taken(List<Integer> indexes) {
    public Taken {
      indexes = List.copyOf(indexes);
    }
  }

  static StatusList of(Mark mark) {
    return new StatusList(mark.authority(), mark.statusIndex() / LENGTH);
  }

  static int place(Mark mark) {
    return mark.statusIndex() % LENGTH;
  }

  byte[] bits(Taken taken) {
    byte[] bits = new byte[LENGTH / Byte.SIZE];
    taken.indexes().stream()
        .filter(index -> index / LENGTH == list)
        .map(index -> index % LENGTH)
        .forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >>> (place % Byte.SIZE)));
    return bits;
  }

  /// Multibase, so that the `u` tells that it is base64url without padding.
  static String encoded(byte[] bits) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bits);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "u" + Jws.base64(packed.toByteArray());
  }

  JsonObject entry(Site site, Mark mark) {
    String address = site.states(authority, list);
    return Json.createObjectBuilder()
        .add("id", address + "#" + place(mark))
        .add("type", "BitstringStatusListEntry")
        .add("statusPurpose", "revocation")
        .add("statusListIndex", String.valueOf(place(mark)))
        .add("statusListCredential", address)
        .build();
  }

  public JsonObject credential(Site site, Taken taken, Instant now) {
    String address = site.states(authority, list);
    return Json.createObjectBuilder()
        .add("@context", Json.createArrayBuilder().add(Badge.VC_CONTEXT))
        .add("id", address)
        .add(
            "type",
            Json.createArrayBuilder()
                .add("VerifiableCredential")
                .add("BitstringStatusListCredential"))
        .add("issuer", site.issuer(authority))
        .add("validFrom", now.toString())
        .add(
            "credentialSubject",
            Json.createObjectBuilder()
                .add("id", address + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", "revocation")
                .add("encodedList", encoded(bits(taken))))
        .add("iss", site.issuer(authority))
        .add("jti", address)
        .add("nbf", now.getEpochSecond())
        .build();
  }
}
