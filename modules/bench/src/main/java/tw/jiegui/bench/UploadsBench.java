package tw.jiegui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// Many gigabytes of uploads over HTTP, each in pieces, by four at once; when all lie there, each
/// is fetched back by a link and compared. The heap of the server is chosen by who starts this.
public final class UploadsBench {
  private static final int WORKERS = 4;
  private static final int FILES_OF_A_TOKEN = 50;
  private static final int FILE = 24 * Sender.PIECE;

  private record Kept(String document, String sha256) {}

  private final LocalStack stack;
  private final Sender sender;

  private UploadsBench(LocalStack stack) throws Exception {
    this.stack = stack;
    this.sender = Sender.signIn(stack);
  }

  /// How many megabytes, and where.
  public static void main(String[] arguments) throws Exception {
    long megabytes = Long.parseLong(arguments[0]);
    var data = Files.createTempDirectory(Path.of(arguments[1]).toAbsolutePath(), "uploads");
    try (var stack = LocalStack.start(Options.on(data))) {
      new UploadsBench(stack).measure((int) (megabytes * Sender.PIECE / FILE / WORKERS));
    }
  }

  private void measure(int filesOfEach) throws Exception {
    long start = System.nanoTime();
    var kept = together(worker -> send(new Random(worker), filesOfEach));
    long sent = System.nanoTime();
    fetch(kept);
    System.out.printf(
        Locale.ROOT,
        "| %d MB held in %d files | sent in %.0f s | fetched back, each the same, in %.0f s |%n",
        (long) kept.size() * FILE / Sender.PIECE,
        kept.size(),
        (sent - start) / 1e9,
        (System.nanoTime() - sent) / 1e9);
  }

  @FunctionalInterface
  private interface Work {
    List<Kept> run(int worker) throws Exception;
  }

  private static List<Kept> together(Work work) throws Exception {
    var all = new ArrayList<Kept>();
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      var works =
          IntStream.range(0, WORKERS)
              .mapToObj(worker -> (Callable<List<Kept>>) () -> work.run(worker))
              .toList();
      for (var done : pool.invokeAll(works)) {
        all.addAll(done.get());
      }
    }
    return all;
  }

  private List<Kept> send(RandomGenerator random, int files) throws Exception {
    var kept = new ArrayList<Kept>();
    for (int file = 0; file < files; file++) {
      var noise = Noise.of(random, FILE);
      String upload = sender.begin(noise);
      for (long offset = 0; offset < noise.size(); ) {
        offset = sender.append(upload, noise, offset);
      }
      kept.add(new Kept(sender.complete(upload), noise.sha256()));
    }
    return kept;
  }

  private void fetch(List<Kept> kept) throws Exception {
    var api = new Api(stack, Sender.CLERK);
    for (int at = 0; at < kept.size(); at++) {
      if (at % FILES_OF_A_TOKEN == 0) {
        api.signedIn();
      }
      var each = kept.get(at);
      if (!each.sha256.equals(Noise.sha256(api.fetch(sender.documents() + each.document)))) {
        throw new IOException(each + " has changed");
      }
    }
  }
}
