package tw.jiegui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// Requests per second and how long they take, over HTTP with sign-in, both walls and the audit
/// log, next to the same SQL by plain JDBC in the same run.
public final class Bench {
  private static final Pattern CODE = Pattern.compile("\"code\":\"([0-9A-Z]{6})\"");
  private static final int READS = 2_000;
  private static final int WRITES = 800;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var data = Path.of(arguments.length > 0 ? arguments[0] : "target/bench").toAbsolutePath();
    try (var stack = LocalStack.start(Options.on(data));
        var sql = new BareSql(stack.database().application())) {
      System.out.println("| | HTTP /s | p50 ms | p99 ms | SQL /s | p50 ms | p99 ms | ratio /s |");
      System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
      measure(new Api(stack, "taipei-officer"), sql);
    }
  }

  private static void measure(Api api, BareSql sql) throws Exception {
    var codes = codes(api.signedIn().get("/schools?size=50").body());
    var first = codes.getFirst();
    print(
        Measurement.of("school list, 50 of a page", READS, _ -> api.get("/schools?size=50")),
        Measurement.of("", READS, sql::list));
    api.signedIn();
    print(
        Measurement.of("school with its history", READS, _ -> api.get("/schools/" + first)),
        Measurement.of("", READS, worker -> sql.detail(worker, first)));
    api.signedIn();
    // Each worker has a school of its own; what they share is the authority's audit chain.
    print(
        Measurement.of(
            "read, then write with audit entry",
            WRITES,
            worker -> api.write("/schools/" + codes.get(worker))),
        Measurement.of(
            "",
            WRITES,
            worker -> {
              sql.detail(worker, codes.get(worker));
              sql.write(worker, codes.get(worker));
            }));
  }

  private static List<String> codes(String list) {
    return CODE.matcher(list).results().map(found -> found.group(1)).distinct().toList();
  }

  private static void print(Measurement http, Measurement sql) {
    System.out.println(http.beside(sql));
  }
}
