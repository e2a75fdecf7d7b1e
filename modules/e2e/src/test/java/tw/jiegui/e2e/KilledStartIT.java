package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was acknowledged is there after the start command was killed; and the next start first ends
/// what the killed one left running.
class KilledStartIT {
  private static final String SCHOOL = "/api/v1/hualien/schools/154602";

  @Test
  void the_next_start_has_every_acknowledged_write_and_no_server_of_the_first() throws Exception {
    var killed = Country.stack();
    int teachers = teachers() % 100 + 1;
    acknowledge(teachers);
    killed.kill();
    var orphans = killed.servers();
    assertTrue(orphans.stream().allMatch(ProcessHandle::isAlive), orphans::toString);

    var next = Country.startAgain();
    assertEquals(teachers, teachers());
    assertEquals(List.of(), orphans.stream().filter(ProcessHandle::isAlive).toList());
    assertTrue(next.servers().size() >= 3, next.servers()::toString);
  }

  private static int teachers() throws IOException, InterruptedException {
    try (var reader = Json.createReader(new StringReader(send(school()).body()))) {
      return reader.readObject().getJsonNumber("teachers").intValue();
    }
  }

  private static void acknowledge(int teachers) throws IOException, InterruptedException {
    String version = send(school()).headers().firstValue("ETag").orElseThrow();
    var change = HttpRequest.BodyPublishers.ofString("{\"teachers\":" + teachers + "}");
    var request = school().header("Content-Type", "application/json").header("If-Match", version);
    send(request.method("PATCH", change));
  }

  private static HttpRequest.Builder school() {
    return HttpRequest.newBuilder(URI.create(Country.url(SCHOOL)))
        .header("Authorization", "Bearer " + Bearer.token("hualien-officer"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer::body);
      return answer;
    }
  }
}
