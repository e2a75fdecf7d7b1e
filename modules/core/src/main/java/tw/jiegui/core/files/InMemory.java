package tw.jiegui.core.files;

/// A small content.
public final class InMemory implements Content {
  private final byte[] bytes;

  public InMemory(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) {
    if (position >= bytes.length || length == 0) {
      return length == 0 ? 0 : -1;
    }
    int taken = (int) Math.min(length, bytes.length - position);
    System.arraycopy(bytes, (int) position, into, offset, taken);
    return taken;
  }
}
