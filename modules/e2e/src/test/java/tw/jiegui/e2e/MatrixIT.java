package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// Schools by indicators as an office sees them: by a frame of its own, and taken along as a file.
@BrowserTest
class MatrixIT {
  private final SchoolYear now = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  @Test
  void an_authority_lays_down_a_frame_and_finds_the_school_that_began_with_it() throws Exception {
    try (var admin = Visit.inChinese().signIn("hualien-admin")) {
      String shipped = shipped(admin);
      admin.type("yaml", shipped.replace("counts: {", "count: {")).press();
      assertTrue(admin.page().locator(".govuk-error-summary").isVisible(), admin::text);
      admin.picture("frames-broken").isAccessible();
      admin
          .type(
              "yaml",
              shipped
                  .replace("frame: si-111", "frame: hualien-sea")
                  .replace("學校國際化指標（111年度定稿版）", "花蓮縣海洋國際教育指標"))
          .press();
      assertTrue(admin.text().contains("已儲存「花蓮縣海洋國際教育指標」"), admin::text);
      admin.picture("frames").isAccessible();
    }
    try (var school = Visit.inChinese().signIn("hualien-coordinator")) {
      school.open("/hualien/assessment");
      school.page().locator("button[name=frame][value=hualien-sea]").click();
      school.page().waitForURL("**/hualien-sea");
      assertTrue(school.path().endsWith("/assessments-of/" + now.roc() + "/hualien-sea"));
    }
    try (var officer = Visit.inEnglish().signIn("hualien-officer")) {
      officer.open("/hualien/assessments");
      officer.page().locator("#frame").selectOption("hualien-sea");
      officer.page().locator("form:has(#frame) button").click();
      officer.page().waitForURL("**frame=hualien-sea**");
      officer.page().locator("#level").selectOption("none");
      officer.page().waitForURL("**level=none**");
      assertEquals("hualien-sea", officer.typed("frame"));
      assertEquals(1, officer.page().locator("main tbody tr").count(), officer::text);
      officer.picture("matrix-own-frame").isAccessible().fitsTheScreen();
      officer.open(officer.path()).follow("Clear");
      assertTrue(officer.path().contains("frame=hualien-sea"), officer::path);
    }
  }

  private static String shipped(Visit visit) throws IOException {
    visit.open("/hualien/frames");
    var download = visit.page().waitForDownload(() -> visit.follow("si-111.yaml"));
    return Files.readString(download.path());
  }

  @Test
  void the_matrix_goes_into_a_file_with_every_school_and_indicator() throws Exception {
    try (var officer = Visit.inChinese().signIn("keelung-officer")) {
      officer.open("/keelung/assessments?level=basic").picture("matrix-basic").isAccessible();
      assertEquals(1, officer.page().locator("main tbody tr").count(), officer::text);
      String name = officer.page().locator("main tbody th a").innerText();
      var lines =
          Files.readString(file(officer, "csv"), UTF_8).replace("\uFEFF", "").lines().toList();
      assertEquals(2, lines.size(), lines::toString);
      assertEquals(6 + 25, cells(lines.getFirst()).length, lines::toString);
      assertTrue(lines.getFirst().endsWith(",F-3-1,F-4-1"), lines::getFirst);
      assertTrue(lines.getLast().contains(name + ","), lines::getLast);
      assertTrue(lines.getLast().matches(".*,初階,1[0-4],.*"), lines::getLast);

      String sheet = content(file(officer, "ods"));
      for (var cell : cells(lines.getLast())) {
        assertTrue(sheet.contains(cell), () -> cell + " is not in the sheet");
      }
    }
  }

  @Test
  void the_file_of_all_has_a_line_for_each_school_that_is_open() throws Exception {
    try (var officer = Visit.inChinese().signIn("keelung-officer")) {
      officer.open("/keelung/assessments");
      var lines = Files.readAllLines(file(officer, "csv"));
      assertTrue(officer.text().contains(String.valueOf(lines.size() - 1)), officer::text);
      assertTrue(lines.size() > 50, () -> lines.size() + " lines");
    }
  }

  private static Path file(Visit visit, String extension) {
    var download =
        visit
            .page()
            .waitForDownload(
                () -> visit.page().locator("a[href*='export." + extension + "']").click());
    assertTrue(download.suggestedFilename().endsWith("." + extension));
    return download.path();
  }

  private static String[] cells(String line) {
    return line.split(",", -1);
  }

  private static String content(Path sheet) throws IOException {
    try (var archive = new ZipFile(sheet.toFile())) {
      return new String(
          archive.getInputStream(archive.getEntry("content.xml")).readAllBytes(), UTF_8);
    }
  }
}
