package tw.jiegui.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How often something was done in a second, and how long it took.
record Measurement(String what, double perSecond, double median_ms, double p99_ms) {
  private static final int WORKERS = 4;

  /// Work that needs things of its own gets the number of its worker.
  @FunctionalInterface
  interface Work {
    void run(int worker) throws Exception;
  }

  static Measurement of(String what, int times, Work work) throws Exception {
    repeat(Math.max(WORKERS, times / 4), work);
    long start = System.nanoTime();
    long[] durations_ns = repeat(times, work);
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(durations_ns);
    return new Measurement(
        what,
        durations_ns.length / seconds,
        durations_ns[durations_ns.length / 2] / 1e6,
        durations_ns[(int) (durations_ns.length * 0.99)] / 1e6);
  }

  private static long[] repeat(int times, Work work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      var running =
          IntStream.range(0, WORKERS)
              .<Callable<long[]>>mapToObj(worker -> () -> timed(times / WORKERS, worker, work))
              .map(pool::submit)
              .toList();
      var all = new long[0];
      for (Future<long[]> each : running) {
        all = joined(all, each.get());
      }
      return all;
    }
  }

  private static long[] timed(int times, int worker, Work work) throws Exception {
    var durations_ns = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run(worker);
      durations_ns[i] = System.nanoTime() - start;
    }
    return durations_ns;
  }

  private static long[] joined(long[] some, long[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /// A row of the handbook's table, with what bare SQL took in the same run.
  String beside(Measurement sql) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.1f | %.0f | %.1f | %.1f | %.2f |",
        what,
        perSecond,
        median_ms,
        p99_ms,
        sql.perSecond,
        sql.median_ms,
        sql.p99_ms,
        perSecond / sql.perSecond);
  }
}
