package tw.jiegui.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tw.jiegui.local.LocalStack;

/// Sends a school's files in pieces over HTTP, as the page's script does; for several at once,
/// since Keycloak lets in only one of those who sign in to one account at the same moment.
final class Sender {
  static final String CLERK = "taipei-coordinator";
  static final int PIECE = 1024 * 1024;

  private static final String OFFSET = "Upload-Offset";

  private final Browser browser;
  private final String folder;
  private final String forgeryToken;

  private Sender(Browser browser, String folder, String forgeryToken) {
    this.browser = browser;
    this.folder = folder;
    this.forgeryToken = forgeryToken;
  }

  static Sender signIn(LocalStack stack) throws IOException, InterruptedException {
    var browser = Browser.signIn(stack, CLERK);
    String facts = browser.get("/taipei/facts").uri().getPath();
    String folder = facts.replace("facts-of", "documents-of");
    return new Sender(browser, folder, Browser.hidden(browser.get(folder + "/upload"), "_csrf"));
  }

  /// Below the authority, as the API knows it.
  String documents() {
    return folder.replaceAll("/taipei(/schools/[^/]+)/.*", "$1/documents/");
  }

  /// The address of the upload.
  String begin(Noise noise) throws IOException, InterruptedException {
    String form = "name=%s&size=%d&sha256=%s".formatted(noise.name(), noise.size(), noise.sha256());
    var request =
        request()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return expect(201, browser.ask(request, folder + "/uploads"))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  long received(String upload) throws IOException, InterruptedException {
    return offset(expect(204, browser.ask(request().HEAD(), upload)));
  }

  /// Sends the piece that begins there; returns where the next one begins.
  long append(String upload, Noise noise, long offset) throws IOException, InterruptedException {
    int length = (int) Math.min(PIECE, noise.size() - offset);
    var request =
        request()
            .header(OFFSET, "" + offset)
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", noise.piece(offset, length));
    return offset(expect(204, browser.ask(request, upload)));
  }

  /// The id of the document that it became.
  String complete(String upload) throws IOException, InterruptedException {
    var request = request().POST(BodyPublishers.noBody());
    String told = expect(200, browser.ask(request, upload + "/complete")).body();
    return told.replaceAll("(?s).*/documents/([0-9a-f-]{36}).*", "$1");
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder()
        .header("X-CSRF", forgeryToken)
        .header("Accept", "application/json");
  }

  private static long offset(HttpResponse<?> answer) {
    return answer.headers().firstValueAsLong(OFFSET).orElseThrow();
  }

  private static <T> HttpResponse<T> expect(int status, HttpResponse<T> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          "%d for %d of %s: %s"
              .formatted(answer.statusCode(), status, answer.uri(), answer.body()));
    }
    return answer;
  }
}
