package tw.jiegui.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/// Sends one file after another until the server is gone, and goes on where it stood when the
/// server is back: with what was acknowledged, or it complains.
final class Insistent {
  private static final int MOST = 3 * Sender.PIECE;
  private static final int LEAST = 1000;

  private final Random random;
  private final Map<String, String> acknowledged = new LinkedHashMap<>();
  private Noise noise;
  private String upload = "";
  private long offset;
  private int pieces;

  Insistent(int seed) {
    random = new Random(seed);
    noise = Noise.of(random, MOST);
  }

  /// Until the connection breaks; what else goes wrong is thrown.
  void sendUntilKilled(Sender sender, Runnable onAcknowledged) throws InterruptedException {
    try {
      resume(sender);
      while (true) {
        sendOne(sender, onAcknowledged);
      }
    } catch (IOException gone) {
      return;
    }
  }

  private void resume(Sender sender) throws IOException, InterruptedException {
    if (!upload.isEmpty() && offset < noise.size()) {
      long received = sender.received(upload);
      if (received < offset) {
        throw new IllegalStateException(
            "%s: %d were acknowledged, %d are there".formatted(upload, offset, received));
      }
      offset = received;
    }
  }

  private void sendOne(Sender sender, Runnable onAcknowledged)
      throws IOException, InterruptedException {
    if (upload.isEmpty()) {
      upload = sender.begin(noise);
    }
    while (offset < noise.size()) {
      offset = sender.append(upload, noise, offset);
      pieces++;
      onAcknowledged.run();
    }
    acknowledged.put(sender.complete(upload), noise.sha256());
    onAcknowledged.run();
    noise = Noise.of(random, LEAST + random.nextInt(1 + random.nextInt(MOST)));
    upload = "";
    offset = 0;
  }

  int pieces() {
    return pieces;
  }

  /// The contents by the documents that the server said it has.
  Map<String, String> acknowledged() {
    return acknowledged;
  }
}
