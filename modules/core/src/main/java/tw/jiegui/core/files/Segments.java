package tw.jiegui.core.files;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Single segments of a sealed file, AES-256-GCM under a key of its own. The nonce of each counts
/// it and says whether it is the last, so that none can be moved, left out or cut off unnoticed.
final class Segments {
  static final int PLAIN = 64 * 1024;
  static final int TAG = 16;
  static final int SEALED = PLAIN + TAG;

  private final SecretKey key;

  Segments(SecretKey key) {
    this.key = key;
  }

  byte[] seal(long number, boolean last, byte[] plain, int length) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] open(long number, boolean last, byte[] sealed, int length) throws BrokenSeal {
    if (length < TAG) {
      throw new BrokenSeal("cut off in segment " + number);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    } catch (AEADBadTagException broken) {
      throw new BrokenSeal("segment " + number + (last ? ", the last" : ""));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    return cipher;
  }
}
