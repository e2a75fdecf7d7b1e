package tw.jiegui.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.local.demo.DemoAccounts;

/// The start command.
public final class Launcher {
  private static final int FAILED = 1;

  private final Progress progress = new Progress(System.out);
  private final Children children = new Children(progress);
  private volatile boolean asked;

  public static void main(String[] arguments) {
    System.exit(new Launcher().run(List.of(arguments)));
  }

  private int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      progress.say(Options.USAGE);
      return 0;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    try {
      return serve(Options.parse(Checkout.find().data(), arguments));
    } catch (CannotStart | InvalidYaml expected) {
      return fail(String.valueOf(expected.getMessage()));
    } catch (IOException | SQLException | RuntimeException failure) {
      return fail("Cannot start: " + failure);
    }
  }

  private int serve(Options options) throws IOException, SQLException {
    if (options.withParent()) {
      ProcessHandle.current().parent().ifPresent(Launcher::endWith);
    }
    var start = System.nanoTime();
    var stack = LocalStack.start(options, progress, children);
    progress.say(DemoAccounts.table());
    progress.say(
        "Jiegui runs at %s after %s. Ctrl-C stops it."
            .formatted(stack.url(), Progress.seconds(start).strip()));
    return fail(Children.died(stack.lost().join()));
  }

  private void stop() {
    asked = true;
    children.close();
  }

  /// On a thread of its own: to exit is to wait for the hook, which must not hold up a shared pool.
  private static void endWith(ProcessHandle parent) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              parent.onExit().join();
              System.exit(FAILED);
            });
  }

  /// Who was asked to stop has nothing to complain about.
  private int fail(String line) {
    if (!asked) {
      System.err.println(line);
    }
    children.close();
    return FAILED;
  }
}
