package tw.jiegui.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;

/// Tells what is being done and how long it took.
public final class Progress {
  interface Work<T> {
    T run() throws IOException, SQLException;
  }

  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  public static Progress silent() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  <T> T step(String name, Work<T> work) throws IOException, SQLException {
    var start = System.nanoTime();
    out.printf("  %-44s", name);
    out.flush();
    try {
      var result = work.run();
      out.println(seconds(start));
      return result;
    } catch (IOException | SQLException | RuntimeException failure) {
      out.println("failed");
      throw failure;
    }
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  static String seconds(long startNanos) {
    return String.format(Locale.ROOT, "%5.1f s", (System.nanoTime() - startNanos) / 1e9);
  }
}
