package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;

/// Opens a sealed file from its beginning to its end.
final class Unsealing extends InputStream {
  private final InputStream sealed;
  private final Segments segments;
  private byte[] ahead;
  private byte[] open = {};
  private int at;
  private long number;
  private boolean ended;

  Unsealing(InputStream sealed, Segments segments) throws IOException {
    this.sealed = sealed;
    this.segments = segments;
    this.ahead = sealed.readNBytes(Segments.SEALED);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (at == open.length && !ended) {
      advance();
    }
    if (length == 0 || at == open.length) {
      return length == 0 ? 0 : -1;
    }
    int taken = Math.min(length, open.length - at);
    System.arraycopy(open, at, into, offset, taken);
    at += taken;
    return taken;
  }

  private void advance() throws IOException {
    byte[] now = ahead;
    ahead = now.length < Segments.SEALED ? new byte[0] : sealed.readNBytes(Segments.SEALED);
    ended = ahead.length == 0;
    open = segments.open(number++, ended, now, now.length);
    at = 0;
  }

  @Override
  public void close() throws IOException {
    sealed.close();
  }
}
