package tw.jiegui.core.documents.inspection;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import tw.jiegui.core.files.Content;

/// Unpacks the entries of one archive, by the piece, and stops where they swell beyond reason.
final class Unpacking {
  private static final long MOST_UNPACKED = 300L * 1024 * 1024;

  /// Text packs well, but honest files do not pack like this; small ones may.
  private static final int MOST_RATIO = 120;

  private static final long SMALL = 8L * 1024 * 1024;

  private final Content content;
  private long unpacked;

  Unpacking(Content content) {
    this.content = content;
  }

  interface Sink {
    void take(byte[] bytes, int length) throws IOException, Refusal;
  }

  void read(ZipEntry entry, Sink sink) throws IOException, Refusal {
    long from = ZipDirectory.data(content, entry);
    var sum = new CRC32();
    long length =
        switch (entry.packing().method()) {
          case 0 -> copy(entry, from, sum, sink);
          case 8 -> inflate(entry, from, sum, sink);
          default -> throw new Refusal("archive-broken");
        };
    if (length != entry.place().unpacked() || sum.getValue() != entry.packing().sum()) {
      throw new Refusal("archive-broken");
    }
  }

  private long copy(ZipEntry entry, long from, CRC32 sum, Sink sink) throws IOException, Refusal {
    byte[] buffer = new byte[32 * 1024];
    long done = 0;
    while (done < entry.place().packed()) {
      int wanted = (int) Math.min(buffer.length, entry.place().packed() - done);
      int read = content.read(from + done, buffer, 0, wanted);
      if (read < 0) {
        throw new Refusal("archive-broken");
      }
      hand(buffer, read, sum, sink);
      done += read;
    }
    return done;
  }

  private long inflate(ZipEntry entry, long from, CRC32 sum, Sink sink)
      throws IOException, Refusal {
    var inflater = new Inflater(true);
    byte[] in = new byte[16 * 1024];
    byte[] out = new byte[32 * 1024];
    long taken = 0;
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int wanted = (int) Math.min(in.length, entry.place().packed() - taken);
          int read = wanted == 0 ? -1 : content.read(from + taken, in, 0, wanted);
          if (read <= 0) {
            throw new Refusal("archive-broken");
          }
          inflater.setInput(in, 0, read);
          taken += read;
        }
        int length = inflater.inflate(out);
        hand(out, length, sum, sink);
        refuseSwelling(inflater);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException broken) {
      throw new Refusal("archive-broken");
    } finally {
      inflater.end();
    }
  }

  private void hand(byte[] bytes, int length, CRC32 sum, Sink sink) throws IOException, Refusal {
    sum.update(bytes, 0, length);
    unpacked += length;
    if (unpacked > MOST_UNPACKED) {
      throw new Refusal("bomb");
    }
    sink.take(bytes, length);
  }

  private static void refuseSwelling(Inflater inflater) throws Refusal {
    if (inflater.getBytesWritten() > SMALL
        && inflater.getBytesWritten() > MOST_RATIO * Math.max(1, inflater.getBytesRead())) {
      throw new Refusal("bomb");
    }
  }
}
