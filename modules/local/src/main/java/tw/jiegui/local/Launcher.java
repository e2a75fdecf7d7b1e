package tw.jiegui.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import tw.jiegui.core.authority.InvalidRevision;
import tw.jiegui.local.demo.DemoAccounts;

/// The start command.
public final class Launcher {
  private static final int FAILED = 1;

  private Launcher() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    var progress = new Progress(System.out);
    if (arguments.contains("--help")) {
      progress.say(Options.USAGE);
      return 0;
    }
    var children = new Children(progress);
    Runtime.getRuntime().addShutdownHook(new Thread(children::close));
    try {
      return serve(Options.parse(Checkout.find().data(), arguments), progress, children);
    } catch (CannotStart | InvalidRevision expected) {
      return fail(children, String.valueOf(expected.getMessage()));
    } catch (IOException | SQLException | RuntimeException failure) {
      return fail(children, "Cannot start: " + failure);
    }
  }

  private static int serve(Options options, Progress progress, Children children)
      throws IOException, SQLException {
    if (options.withParent()) {
      ProcessHandle.current().parent().ifPresent(Launcher::endWith);
    }
    var start = System.nanoTime();
    var stack = LocalStack.start(options, progress, children);
    progress.say(DemoAccounts.table());
    progress.say(
        "Jiegui runs at "
            + stack.url()
            + " after"
            + Progress.seconds(start)
            + ". Ctrl-C stops it.");
    return fail(children, Children.died(stack.lost().join()));
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

  private static int fail(Children children, String line) {
    if (!children.isClosing()) {
      System.err.println(line);
      children.close();
    }
    return FAILED;
  }
}
