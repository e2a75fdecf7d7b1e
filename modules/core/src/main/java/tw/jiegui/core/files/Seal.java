package tw.jiegui.core.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import tw.jiegui.core.authority.AuthorityId;

/// Seals files of one authority under one label, and opens none that was sealed under another.
record Seal(Keyring keys, AuthorityId authority, String label) {
  private static final byte[] MAGIC = "JGS1".getBytes(US_ASCII);
  private static final int SALT = 32;
  static final int HEADER = 4 + SALT;

  private static final SecureRandom RANDOM = new SecureRandom();

  /// Returns how many bytes were sealed.
  long write(InputStream plain, OutputStream sealed) throws IOException {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    sealed.write(MAGIC);
    sealed.write(salt);
    var segments = new Segments(keys.sealing(authority, label, salt));
    byte[] now = new byte[Segments.PLAIN];
    byte[] next = new byte[Segments.PLAIN];
    int length = plain.readNBytes(now, 0, now.length);
    long size = 0;
    for (long number = 0; ; number++) {
      int following = length < now.length ? 0 : plain.readNBytes(next, 0, next.length);
      sealed.write(segments.seal(number, following == 0, now, length));
      size += length;
      if (following == 0) {
        return size;
      }
      byte[] spare = now;
      now = next;
      next = spare;
      length = following;
    }
  }

  /// Each segment is checked before any of it is handed out; the end of the stream is the end of
  /// the file, or an exception.
  InputStream read(InputStream sealed) throws IOException {
    return new Unsealing(sealed, new Segments(key(sealed.readNBytes(HEADER))));
  }

  SealedFile open(Path sealed) throws IOException {
    return SealedFile.open(sealed, this);
  }

  SecretKey key(byte[] header) throws BrokenSeal {
    if (header.length < HEADER || !Arrays.equals(header, 0, 4, MAGIC, 0, 4)) {
      throw new BrokenSeal("not sealed here");
    }
    return keys.sealing(authority, label, Arrays.copyOfRange(header, 4, HEADER));
  }
}
