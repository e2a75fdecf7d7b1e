package tw.jiegui.e2e;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each line of Liberty's log says besides its message.
class LogLinesIT {
  private static final Set<String> ADDED =
      Set.of("ext_thread", "ext_appName", "ext_correlation", "ext_authority");

  /// Often enough to meet the same threads again.
  private static final int TIMES = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String run = Long.toString(System.nanoTime());

  @Test
  void lines_name_their_request_and_the_authority_that_let_it_in() throws Exception {
    String officer = "Bearer " + Bearer.token("hualien-officer");
    var expected = new TreeMap<String, Set<String>>();
    for (int time = 0; time < TIMES; time++) {
      expected.put(
          send("/api/v1/hualien/schools?size=1", officer, "in-" + time), Set.of("hualien"));
      expected.put(send("/api/v1/taipei/schools?size=1", officer, "out-" + time), Set.of());
      expected.put(
          send("/api/v1/hualien/schools/ZZZZZZ", officer, "lost-" + time), Set.of("hualien"));
      expected.put(send("/help", officer, "public-" + time), Set.of());
    }
    awaitLast("public-" + (TIMES - 1));
    assertEquals(expected, told());
  }

  @Test
  void nothing_else_is_added_to_any_line() throws IOException {
    assertTrue(ADDED.containsAll(names()), "the server now adds something else too");
  }

  private String send(String path, String authorization, String name) throws Exception {
    String correlation = name + "-" + run;
    var request =
        HttpRequest.newBuilder(URI.create(Country.url(path)))
            .header("Authorization", authorization)
            .header("X-Correlation-Id", correlation)
            .build();
    client.send(request, HttpResponse.BodyHandlers.discarding());
    return correlation;
  }

  /// A line may be written after its answer was read.
  private void awaitLast(String name) throws Exception {
    for (int looks = 0; looks < 50 && !told().containsKey(name + "-" + run); looks++) {
      Thread.sleep(100);
    }
  }

  /// The authorities named in the lines of each request of this run.
  private Map<String, Set<String>> told() throws IOException {
    return lines()
        .filter(line -> line.getString("ext_correlation", "").endsWith("-" + run))
        .collect(
            groupingBy(
                line -> line.getString("ext_correlation"),
                TreeMap::new,
                flatMapping(LogLinesIT::authority, toSet())));
  }

  private static Stream<String> authority(JsonObject line) {
    return Stream.ofNullable(line.getString("ext_authority", null));
  }

  private static Set<String> names() throws IOException {
    return lines()
        .flatMap(line -> line.keySet().stream())
        .filter(name -> name.startsWith("ext_"))
        .collect(toSet());
  }

  private static Stream<JsonObject> lines() throws IOException {
    var log = Country.stack().options().data().resolve("liberty/output/jiegui/logs/messages.log");
    return Files.readAllLines(log).stream().filter(LogLinesIT::isWhole).map(LogLinesIT::parse);
  }

  private static boolean isWhole(String line) {
    return line.endsWith("}");
  }

  private static JsonObject parse(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
