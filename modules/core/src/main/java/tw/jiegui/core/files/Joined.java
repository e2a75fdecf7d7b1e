package tw.jiegui.core.files;

import java.io.IOException;
import java.util.List;

/// Several contents as one, in their order.
final class Joined implements Content {
  private final List<Content> parts;
  private final long size;

  Joined(List<Content> parts) {
    this.parts = List.copyOf(parts);
    this.size = this.parts.stream().mapToLong(Content::size).sum();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) throws IOException {
    long from = position;
    for (var part : parts) {
      if (from < part.size()) {
        return part.read(from, into, offset, length);
      }
      from -= part.size();
    }
    return length == 0 ? 0 : -1;
  }

  @Override
  public void close() throws IOException {
    for (var part : parts) {
      part.close();
    }
  }
}
