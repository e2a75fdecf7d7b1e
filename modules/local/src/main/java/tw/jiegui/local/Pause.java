package tw.jiegui.local;

/// Between two looks at something that takes its time.
final class Pause {
  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", hurried);
    }
  }
}
