package tw.jiegui.core.documents.inspection;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import tw.jiegui.core.files.Content;

/// A content as PDFBox reads it: by the block, wherever it wants to.
public final class PdfSource implements RandomAccessRead {
  private static final int BLOCK = 16 * 1024;

  private final Content content;
  private final byte[] block = new byte[BLOCK];
  private long start = -1;
  private int filled;
  private long position;
  private boolean closed;

  public PdfSource(Content content) {
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    if (position >= content.size()) {
      return -1;
    }
    turnTo(position);
    return block[(int) (position++ - start)] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position >= content.size()) {
      return -1;
    }
    turnTo(position);
    int from = (int) (position - start);
    int taken = Math.min(length, filled - from);
    System.arraycopy(block, from, into, offset, taken);
    position += taken;
    return taken;
  }

  private void turnTo(long wanted) throws IOException {
    if (start < 0 || wanted < start || wanted >= start + filled) {
      start = wanted - wanted % BLOCK;
      filled = 0;
      for (int read = 0; read >= 0 && filled < BLOCK; filled += Math.max(0, read)) {
        read = content.read(start + filled, block, filled, BLOCK - filled);
      }
    }
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long wanted) throws IOException {
    if (wanted < 0) {
      throw new IOException("before the beginning");
    }
    position = Math.min(wanted, content.size());
  }

  @Override
  public long length() {
    return content.size();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isEOF() {
    return position >= content.size();
  }

  @Override
  public RandomAccessReadView createView(long from, long length) throws IOException {
    return new RandomAccessReadView(new PdfSource(content), from, length, true);
  }

  @Override
  public void close() {
    closed = true;
  }
}
