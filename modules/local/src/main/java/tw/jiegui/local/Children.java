package tw.jiegui.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/// The running servers: stopped in the reverse order of their start, whoever asks and whenever.
final class Children {
  private final Progress progress;
  private final Deque<Child> running = new ArrayDeque<>();
  private final CompletableFuture<Child> lost = new CompletableFuture<>();
  private volatile boolean closing;

  Children(Progress progress) {
    this.progress = progress;
  }

  /// Completes with the first child that ends without being asked.
  CompletableFuture<Child> lost() {
    return lost;
  }

  synchronized void start(Child child) throws IOException {
    if (closing) {
      throw new CannotStart("stopped while starting");
    }
    running.push(child);
    child.start();
    watch(child);
  }

  synchronized void close() {
    closing = true;
    while (!running.isEmpty()) {
      var child = running.pop();
      try {
        progress.step("Stopping " + child.name(), () -> end(child));
      } catch (IOException | SQLException stuck) {
        progress.say(child.name() + " does not stop: " + stuck.getMessage());
      }
    }
  }

  void requireAlive(Child child) throws IOException {
    if (child.process().isEmpty()) {
      throw new CannotStart(died(child));
    }
  }

  static String died(Child child) {
    return child.name() + " has ended by itself; its last words are in " + child.log();
  }

  private static boolean end(Child child) throws IOException {
    child.stop();
    return true;
  }

  private void watch(Child child) throws IOException {
    var process = child.process().orElseThrow(() -> new CannotStart(died(child)));
    var _ = process.onExit().thenRun(() -> report(child));
  }

  /// Takes no lock: who closes holds it while he waits for this very end.
  private void report(Child child) {
    if (!closing) {
      lost.complete(child);
    }
  }
}
