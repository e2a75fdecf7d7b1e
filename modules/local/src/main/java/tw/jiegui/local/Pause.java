package tw.jiegui.local;

/// Between two looks at something that takes its time.
final class Pause {
  static final int PER_SECOND = 10;

  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(1000 / PER_SECOND);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", hurried);
    }
  }
}
