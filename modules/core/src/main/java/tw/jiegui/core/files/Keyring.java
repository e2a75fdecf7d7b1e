package tw.jiegui.core.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tw.jiegui.core.authority.AuthorityId;

/// All keys, each derived (RFC 5869) from the one master key for one authority and one use, so that
/// none of them says anything of another.
public final class Keyring {
  private static final int LENGTH = 32;

  private final SecretKey master;

  private Keyring(byte[] master) {
    this.master = new SecretKeySpec(master, "HKDF");
  }

  /// The key as it stands in a configuration: 32 bytes or more in Base64 or as hexadecimal digits.
  public static Keyring of(String configured) {
    String text = configured.strip();
    byte[] bytes =
        text.matches("([0-9a-f]{2}){16,}")
            ? java.util.HexFormat.of().parseHex(text)
            : Base64.getDecoder().decode(text);
    if (bytes.length < 24) {
      throw new IllegalArgumentException("a master key of fewer than 24 bytes is none");
    }
    return new Keyring(Arrays.copyOf(bytes, bytes.length));
  }

  /// Under this key contents are named: a hash that nobody without it can make or compare.
  Mac naming(AuthorityId authority) {
    return mac(derived("name " + authority, new byte[0]));
  }

  /// Under this key links are signed.
  public Mac signing(AuthorityId authority) {
    return mac(derived("link " + authority, new byte[0]));
  }

  /// The key of a single file.
  SecretKey sealing(AuthorityId authority, String label, byte[] salt) {
    return new SecretKeySpec(derived("seal " + authority + " " + label, salt), "AES");
  }

  private byte[] derived(String use, byte[] salt) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(master)
              .addSalt(salt)
              .thenExpand(("jiegui documents " + use).getBytes(UTF_8), LENGTH);
      return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
