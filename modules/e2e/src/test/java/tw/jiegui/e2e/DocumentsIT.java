package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// Evidence that schools hand in, with and without script, and who reads it.
@BrowserTest
class DocumentsIT {
  private final SchoolYear year = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  @Test
  void several_files_go_at_once_a_lost_connection_costs_a_piece_and_a_bad_file_is_refused()
      throws Exception {
    try (var visit = Visit.inChinese().signIn("taipei-coordinator")) {
      String list = list(visit, "taipei");
      visit.open(list).picture("documents").isAccessible();
      visit.open(list + "/upload").picture("documents-upload").isAccessible();
      var lost = new AtomicInteger();
      visit
          .page()
          .route(
              "**/uploads/*",
              route -> {
                boolean piece = route.request().method().equals("PATCH");
                if (piece && lost.incrementAndGet() == 2) {
                  route.abort();
                } else {
                  route.resume(new Route.ResumeOptions());
                }
              });
      visit
          .page()
          .locator("#files")
          .setInputFiles(
              new FilePayload[] {
                file("長篇紀錄.txt", "國際交流紀錄\n".repeat(130_000)),
                new FilePayload("合照.png", "image/png", picture()),
                file("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
              });
      visit.press();
      visit.page().locator("#progress .govuk-error-message").waitFor();
      assertTrue(visit.text().contains("「合照.png」已上傳"), visit::text);
      assertTrue(visit.text().contains("「長篇紀錄.txt」已上傳"), visit::text);
      assertTrue(lost.get() > 3, () -> lost + " pieces");
      visit.picture("documents-uploaded").isAccessible();

      visit.open(list + "?q=合照").follow("合照.png").picture("document").isAccessible();
      visit.type("description", "與姊妹校的合照").press();
      visit.page().locator("text=「合照.png」已儲存").first().waitFor();
      awaitPreview(visit, list + "?q=合照");
      visit.picture("documents-found").isAccessible().fitsTheScreen();
    }
  }

  private static void awaitPreview(Visit visit, String list) {
    for (int tries = 0; tries < 60; tries++) {
      visit.open(list);
      if (visit.page().locator("img.document-picture").count() > 0) {
        visit
            .page()
            .locator("img.document-picture")
            .waitFor(
                new com.microsoft.playwright.Locator.WaitForOptions()
                    .setState(WaitForSelectorState.VISIBLE));
        Object width =
            visit.page().evaluate("document.querySelector('img.document-picture').naturalWidth");
        assertEquals(320, width);
        return;
      }
      visit.page().waitForTimeout(500);
    }
    throw new AssertionError("no preview: " + visit.text());
  }

  @Test
  void without_script_a_form_sends_files_and_a_fact_shows_them() throws Exception {
    try (var visit = Visit.withoutScript().signIn("keelung-coordinator")) {
      String list = list(visit, "keelung");
      visit.open(list + "/upload").press();
      assertTrue(visit.text().contains("請至少選擇一個檔案"), visit::text);
      visit
          .page()
          .locator("#files")
          .setInputFiles(new FilePayload[] {file("心得.txt", "學習心得"), file("empty.pdf", "")});
      visit.press().picture("documents-refused");
      assertTrue(visit.text().contains("檔案沒有內容"), visit::text);
      visit.open(list).follow("心得.txt");
      String document = visit.path();

      visit.open(list.replace("documents-of", "facts-of") + "/meetings");
      visit.page().locator("tbody a").first().click();
      String fact = visit.path();
      visit.page().locator("#attach").selectOption("心得.txt");
      visit.page().locator("form:has(#attach) button").click();
      assertTrue(visit.text().contains("已附上「心得.txt」"), visit::text);
      visit.picture("document-attached");
      visit.open(document);
      assertTrue(visit.page().locator("main a[href='" + fact + "']").count() > 0, visit::text);
      visit.open(fact).page().locator("button:has-text('移除「心得.txt」')").click();
      assertTrue(visit.text().contains("已移除「心得.txt」"), visit::text);
      visit.open(document).page().locator("form[action$=withdraw] button").click();
      assertTrue(visit.text().contains("已撤回"), visit::text);
      visit.page().locator("form[action$=restore] button").click();
      assertTrue(visit.text().contains("已恢復"), visit::text);
    }
  }

  @Test
  void a_link_fetches_one_file_without_a_cookie_and_a_forged_one_nothing() throws Exception {
    var coordinator = Api.of("taipei-coordinator", "taipei");
    String folder = "schools/" + school() + "/documents";
    String query = folder + "?year=" + year.roc() + "&name=link.txt";
    String[] type = {"Content-Type", "application/octet-stream"};
    var made = coordinator.send("POST", query, "link text", type);
    assertEquals(201, made.status(), made::toString);
    assertEquals(200, coordinator.send("POST", query, "link text", type).status());
    assertEquals(
        "422 invalid [file]", coordinator.send("POST", query, "<html></html>", type).problem());
    var officer = Api.of("taipei-officer", "taipei");
    assertEquals(403, officer.send("POST", query, "other", type).status());
    var link = officer.send("POST", folder + "/" + made.one("id") + "/link", "");
    assertEquals(200, link.status(), link::toString);

    var file = fetch(link.one("href"));
    assertEquals("link text", new String(file.body(), UTF_8));
    assertEquals("nosniff", header(file, "X-Content-Type-Options"));
    assertTrue(header(file, "Content-Security-Policy").contains("sandbox"));
    assertTrue(header(file, "Content-Disposition").startsWith("attachment; filename=\"link.txt\""));
    assertEquals("", header(file, "Set-Cookie"));
    assertEquals(404, fetch(link.one("href").replace("/taipei/", "/keelung/")).statusCode());
    assertEquals(404, fetch(link.one("href") + "A").statusCode());
    assertFalse(
        Api.of("keelung-coordinator", "keelung").get(folder + "/" + made.one("id")).status() < 400);
  }

  @Test
  void the_bureau_reads_and_hands_nothing_in() {
    try (var school = Visit.inEnglish().signIn("taipei-coordinator");
        var bureau = Visit.inEnglish().signIn("taipei-officer")) {
      String list = list(school, "taipei");
      assertEquals(200, bureau.page().navigate(Country.url(list)).status());
      bureau.picture("documents-officer").isAccessible();
      assertEquals(403, bureau.page().navigate(Country.url(list + "/upload")).status());
    }
  }

  private String school() {
    try (var visit = Visit.inEnglish().signIn("taipei-coordinator")) {
      return list(visit, "taipei").split("/", -1)[3];
    }
  }

  private String list(Visit visit, String authority) {
    visit.open("/" + authority + "/facts");
    String list = visit.path().replace("facts-of", "documents-of");
    assertTrue(list.endsWith("/documents-of/" + year.roc()), list);
    return list;
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/octet-stream", content.getBytes(UTF_8));
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static HttpResponse<byte[]> fetch(String path) throws Exception {
    try (var nobody = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(Country.url(path))).build();
      return nobody.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
