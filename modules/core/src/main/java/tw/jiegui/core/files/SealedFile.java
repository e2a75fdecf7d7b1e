package tw.jiegui.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A sealed file on disk, opened where it is read: one segment is in memory at a time.
final class SealedFile implements Content {
  private final FileChannel file;
  private final Segments segments;
  private final long body;
  private final long last;
  private byte[] open = {};
  private long number = -1;

  private SealedFile(FileChannel file, Segments segments) throws IOException {
    this.file = file;
    this.segments = segments;
    this.body = file.size() - Seal.HEADER;
    this.last = Math.max(0, (body - 1) / Segments.SEALED);
    // The last segment alone knows whether the file is whole.
    turnTo(last);
  }

  static SealedFile open(Path path, Seal seal) throws IOException {
    var file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new SealedFile(file, new Segments(seal.key(bytes(file, 0, Seal.HEADER))));
    } catch (IOException | RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  @Override
  public long size() {
    return body - (last + 1) * Segments.TAG;
  }

  @Override
  public synchronized int read(long position, byte[] into, int offset, int length)
      throws IOException {
    if (position >= size() || length == 0) {
      return length == 0 ? 0 : -1;
    }
    turnTo(position / Segments.PLAIN);
    int from = (int) (position % Segments.PLAIN);
    int taken = Math.min(length, open.length - from);
    System.arraycopy(open, from, into, offset, taken);
    return taken;
  }

  private void turnTo(long wanted) throws IOException {
    if (number != wanted) {
      byte[] sealed = bytes(file, Seal.HEADER + wanted * Segments.SEALED, Segments.SEALED);
      open = segments.open(wanted, wanted == last, sealed, sealed.length);
      number = wanted;
    }
  }

  private static byte[] bytes(FileChannel file, long position, int most) throws IOException {
    int there = Math.clamp(file.size() - position, 0, most);
    var buffer = ByteBuffer.allocate(there);
    while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {}
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
