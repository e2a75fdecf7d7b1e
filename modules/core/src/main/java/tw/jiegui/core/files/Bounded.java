package tw.jiegui.core.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends after so many bytes, whatever follows.
final class Bounded extends FilterInputStream {
  private long left;

  Bounded(InputStream stream, long most) {
    super(stream);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = left > 0 ? super.read() : -1;
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = left > 0 ? super.read(into, offset, (int) Math.min(length, left)) : -1;
    left -= Math.max(0, read);
    return read;
  }
}
