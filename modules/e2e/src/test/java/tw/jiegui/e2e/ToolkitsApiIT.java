package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Toolkits as a program sends and finds them.
class ToolkitsApiIT {
  private static Api officer;
  private static Api teacher;

  @BeforeAll
  static void signIn() {
    officer = Api.of("taipei-officer", "taipei");
    teacher = Api.of("taipei-teacher", "taipei");
  }

  private static String body(String title) {
    return """
    {"kind": "course", "stages": ["junior"], "place": "C-1-1",
     "zh": {"title": "%s", "summary": "兩節課", "steps": ["暖身", "討論"]}}
    """
        .formatted(title);
  }

  @Test
  void one_is_begun_once_published_found_and_taken_down() {
    String key = "toolkits-api-0001";
    var made = officer.send("POST", "toolkits/workshop", body("海洋廢棄物辯論"), "Idempotency-Key", key);
    assertEquals(201, made.status(), made::body);
    var again = officer.send("POST", "toolkits/workshop", body("海洋廢棄物辯論"), "Idempotency-Key", key);
    assertEquals(made.one("id"), again.one("id"));
    String address = "toolkits/workshop/" + made.one("id");
    var published = officer.send("POST", address + "/publish", "", "If-Match", "\"1\"");
    assertEquals(200, published.status(), published::body);
    assertTrue(officer.get("toolkits?q=廢棄").body().contains("海洋廢棄物辯論"));
    assertEquals(404, teacher.get("toolkits/workshop/" + UUID.randomUUID()).status());
    assertEquals(403, teacher.get(address).status());

    String tag = published.header("ETag");
    assertEquals(
        "412 precondition-failed []",
        officer.send("POST", address + "/withdraw", "", "If-Match", "\"1\"").problem());
    assertEquals(
        "422 invalid [reply]",
        officer.send("POST", address + "/return", "", "If-Match", tag).problem());
    assertEquals(200, officer.send("POST", address + "/withdraw", "", "If-Match", tag).status());
    assertTrue(officer.get("toolkits?q=廢棄").body().contains("\"total\":0"));
  }

  @Test
  void a_file_is_enclosed_once_fetched_by_another_city_and_taken_out() {
    var made =
        officer.send("POST", "toolkits/workshop", body("附檔案的課程"), "Idempotency-Key", "t-files-1");
    String files = "toolkits/workshop/" + made.one("id") + "/files";
    var added = enclose(files + "?name=plan.txt", "第一節課");
    assertEquals(201, added.status(), added::body);
    assertEquals(200, enclose(files + "?name=again.txt", "第一節課").status());
    assertEquals("422 invalid [file]", enclose(files + "?name=plan.pdf", "第二節課").problem());
    assertEquals(403, teacher.get(files).status());

    officer.send("POST", files.replace("/files", "/publish"), "", "If-Match", "\"2\"");
    String published = "toolkits/of/taipei/" + made.one("id") + "/files";
    var keelung = Api.of("keelung-coordinator", "keelung");
    assertTrue(keelung.get(published).body().contains("plan.txt"));
    var link = keelung.send("POST", published + "/" + added.one("id") + "/link", "");
    assertEquals(200, link.status(), link::body);
    assertTrue(link.one("href").startsWith("/files/taipei/"), link::body);
    assertEquals(
        404, keelung.send("POST", published + "/" + UUID.randomUUID() + "/link", "").status());

    assertEquals(204, officer.send("DELETE", files + "/" + added.one("id"), "").status());
    assertEquals(404, officer.send("DELETE", files + "/" + added.one("id"), "").status());
    assertTrue(keelung.get(published).body().contains("plan.txt"), "until it is published again");
  }

  @Test
  void nothing_is_published_with_a_file_that_the_scanner_refused() throws SQLException {
    var made =
        officer.send("POST", "toolkits/workshop", body("掃描未過的課程"), "Idempotency-Key", "t-files-2");
    String address = "toolkits/workshop/" + made.one("id");
    String file = enclose(address + "/files?name=plan.txt", "第三節課").one("id");
    scannerSays(file, "REFUSED");
    assertEquals("422 invalid [files]", publish(address).problem());
    scannerSays(file, "CLEAN");
    assertEquals(200, publish(address).status());
  }

  private static Api.Told publish(String address) {
    String version = officer.get(address).header("ETag");
    return officer.send("POST", address + "/publish", "", "If-Match", version);
  }

  private static void scannerSays(String file, String state) throws SQLException {
    try (var connection = Country.stack().superuser().connect();
        var update =
            connection.prepareStatement(
                "update jiegui.document set state = ? where id = ?::uuid")) {
      update.setString(1, state);
      update.setString(2, file);
      assertEquals(1, update.executeUpdate());
    }
  }

  private static Api.Told enclose(String path, String content) {
    return officer.send("POST", path, content, "Content-Type", "application/octet-stream");
  }

  @Test
  void what_is_wrong_is_named() {
    assertEquals(
        "422 invalid [colour]",
        officer
            .send(
                "POST", "toolkits/workshop", "{\"colour\": \"red\"}", "Idempotency-Key", "t-2-000")
            .problem());
    assertEquals(
        "422 invalid [kind, stages, title_zh, summary_zh, steps_zh]",
        officer
            .send("POST", "toolkits/workshop", "{}", "Idempotency-Key", "toolkits-api-3")
            .problem());
  }

  @Test
  void the_guides_of_all_indicators_are_there() {
    assertTrue(teacher.get("toolkits?source=ministry&place=A&size=200").body().contains("A-1-1"));
    assertTrue(teacher.get("toolkits?source=ministry").body().contains("\"total\":25"));
  }
}
