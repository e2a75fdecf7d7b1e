package tw.jiegui.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/// Asks an address until it answers, as long as the server behind it lives.
record Website(Children children, Child server) {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /// True as soon as it answers.
  boolean await(String url) throws IOException {
    var deadline = Instant.now().plus(PATIENCE);
    try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      while (!answers(client, url)) {
        children.requireAlive(server);
        if (Instant.now().isAfter(deadline)) {
          throw new CannotStart(
              server.name() + " does not answer at " + url + "; see " + server.log());
        }
        Pause.briefly();
      }
      return true;
    }
  }

  private static boolean answers(HttpClient client, String url) {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", hurried);
    }
  }
}
