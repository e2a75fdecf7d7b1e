package tw.jiegui.core.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read at any place, without all of them being in memory.
public interface Content extends AutoCloseable {
  long size();

  /// How many were read; -1 at the end.
  int read(long position, byte[] into, int offset, int length) throws IOException;

  default byte[] bytes(long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      int read = read(position + done, bytes, done, length - done);
      if (read < 0) {
        throw new EOFException();
      }
      done += read;
    }
    return bytes;
  }

  default InputStream stream() {
    return new ContentStream(this);
  }

  @Override
  default void close() throws IOException {}
}
