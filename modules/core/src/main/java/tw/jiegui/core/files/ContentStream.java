package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;

/// A content from its beginning to its end.
final class ContentStream extends InputStream {
  private final Content content;
  private long position;

  ContentStream(Content content) {
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = content.read(position, into, offset, length);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long wanted) {
    long skipped = Math.clamp(wanted, 0, content.size() - position);
    position += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, content.size() - position);
  }
}
