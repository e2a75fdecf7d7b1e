package tw.jiegui.web.directory;

import java.time.Duration;

/// Until when the whole of a conversation must be over, however many requests it takes.
record Deadline(long nanoTime) {
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(4);

  static Deadline in(Duration span) {
    return new Deadline(System.nanoTime() + span.toNanos());
  }

  Duration forOneRequest() throws DirectoryFailure {
    var left = Duration.ofNanos(nanoTime - System.nanoTime());
    if (left.toMillis() < 1) {
      throw new DirectoryFailure("out of time");
    }
    return left.compareTo(LONGEST_REQUEST) < 0 ? left : LONGEST_REQUEST;
  }
}
