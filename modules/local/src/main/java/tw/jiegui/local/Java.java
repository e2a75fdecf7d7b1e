package tw.jiegui.local;

import java.nio.file.Path;

/// The JDK that the launcher runs on; its children run on it too.
final class Java {
  private Java() {}

  static String home() {
    return System.getProperty("java.home");
  }

  static String command() {
    return Path.of(home(), "bin", "java").toString();
  }
}
