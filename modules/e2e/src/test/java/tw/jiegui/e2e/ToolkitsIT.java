package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// A toolkit on its way from a school's draft to readers in another city.
@BrowserTest
class ToolkitsIT {
  @Test
  void a_school_writes_an_officer_publishes_and_another_city_reads() {
    try (var school = Visit.inChinese().signIn("keelung-coordinator")) {
      school.open("/keelung/toolkits/workshop/new").picture("toolkit-new").isAccessible();
      school.press();
      assertTrue(school.page().locator(".govuk-error-summary").isVisible(), school::text);
      school.picture("toolkit-wrong").isAccessible();
      school.page().locator("input[name=kind][value=steps]").check();
      school.page().locator("input[name=stages][value=elementary]").check();
      school.page().locator("#place").selectOption("A-1-1");
      school.type("title_zh", "碼頭巡禮雙語導覽").type("summary_zh", "讓學生帶外賓走一趟。");
      school.page().locator("#steps_zh").fill("踏查路線\n撰寫解說稿");
      school.press();
      assertEquals("碼頭巡禮雙語導覽", school.heading());
      school.picture("toolkit-draft").isAccessible();
      turn(school, "submit");
      assertTrue(school.text().contains("待審"), school::text);
    }
    String published = publish();
    try (var reader = Visit.inEnglish().signIn("taipei-coordinator")) {
      reader.open("/taipei/toolkits?q=導覽").picture("toolkits-found").isAccessible();
      assertTrue(reader.text().contains("碼頭巡禮雙語導覽"), reader::text);
      assertFalse(reader.open("/taipei/toolkits?q=覽導").text().contains("碼頭巡禮"));
      reader.open("/taipei/toolkits/of/keelung/" + published.replaceAll(".*/", ""));
      assertTrue(reader.text().contains("Used by 1"), reader::text);
      reader.open(reader.path()).picture("toolkit-read").isAccessible();
      assertTrue(reader.text().contains("Used by 1"), "the same reader counts once");
      reader.open("/taipei/toolkits?place=A&kind=steps&stage=elementary");
      assertTrue(reader.text().contains("碼頭巡禮雙語導覽"), reader::text);
    }
  }

  private static String publish() {
    try (var officer = Visit.inEnglish().signIn("keelung-officer")) {
      officer.open("/keelung/").follow("toolkits wait for review");
      officer.picture("toolkits-waiting").isAccessible();
      officer.follow("碼頭巡禮");
      turn(officer, "return");
      assertTrue(officer.page().locator("#reply-error").isVisible(), "a return needs a reason");
      turn(officer, "publish");
      officer.picture("toolkit-published").isAccessible();
      assertTrue(officer.text().contains("is published"), officer::text);
      return officer.path();
    }
  }

  /// A template goes out with the toolkit to another city, and comes out as it went in.
  @Test
  void a_file_goes_with_a_toolkit() {
    String bench;
    try (var officer = Visit.inChinese().signIn("hualien-officer")) {
      officer.open("/hualien/toolkits/workshop?state=returned").follow("一杯水");
      bench = officer.path();
      officer.follow("附上的檔案");
      officer.page().locator("#files").setInputFiles(files());
      officer.page().locator("form[enctype] button").click();
      officer.page().locator("#progress .govuk-error-message").waitFor();
      officer.page().locator("#enclosed a:has-text('用水紀錄表.csv')").waitFor();
      assertTrue(officer.text().contains("「用水紀錄表.csv」已上傳"), officer::text);
      officer.picture("toolkit-files").isAccessible().fitsTheScreen();
      officer.open(bench);
      turn(officer, "publish");
      officer.open(bench + "/files");
      officer.page().locator("form[action$='/remove'] button").click();
      assertTrue(officer.text().contains("已移除「用水紀錄表.csv」"), officer::text);
      assertTrue(officer.text().contains("還沒有檔案"), officer::text);
    }
    try (var reader = Visit.inEnglish().signIn("taipei-coordinator")) {
      reader.open("/taipei/toolkits/of/hualien/" + bench.replaceAll(".*/", ""));
      reader.picture("toolkit-with-file").isAccessible();
      var download = reader.page().waitForDownload(() -> reader.follow("用水紀錄表.csv"));
      assertEquals("用水紀錄表.csv", download.suggestedFilename());
      assertEquals("日期,公升\n2026-11-21,120\n", Files.readString(download.path()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void without_script_a_form_sends_the_files_of_a_toolkit() {
    try (var officer = Visit.withoutScript().signIn("taipei-officer")) {
      officer.open("/taipei/toolkits/workshop?state=returned").follow("一杯水");
      officer.follow("附上的檔案").press();
      assertTrue(officer.text().contains("請至少選擇一個檔案"), officer::text);
      officer.page().locator("#files").setInputFiles(files());
      officer.press().picture("toolkit-files-refused");
      assertTrue(officer.page().locator(".govuk-error-summary").isVisible(), officer::text);
      assertTrue(officer.text().contains("已附上：用水紀錄表.csv"), officer::text);
    }
  }

  /// One that is good, and one that is not what it says.
  private static FilePayload[] files() {
    return new FilePayload[] {
      file("用水紀錄表.csv", "日期,公升\n2026-11-21,120\n"), file("假的.pdf", "這不是 PDF")
    };
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
  }

  @Test
  void words_in_quotation_marks_have_to_stand_together() {
    try (var reader = Visit.inChinese().signIn("keelung-coordinator")) {
      String search = "/keelung/toolkits?source=taipei&q=";
      assertTrue(reader.open(search + "「線上共讀繪本」").text().contains("與姊妹校線上共讀繪本"));
      assertTrue(reader.open(search + "\"picture books online\"").text().contains("與姊妹校線上共讀繪本"));
      assertTrue(reader.open(search + "books picture").text().contains("與姊妹校線上共讀繪本"));
      assertTrue(reader.open(search + "\"books picture\"").text().contains("沒有符合的工具包"));
      assertTrue(reader.open(search + "「共讀姊妹校」").text().contains("沒有符合的工具包"));
    }
  }

  private static void turn(Visit visit, String verb) {
    visit.page().locator("form[action$='/" + verb + "'] button").click();
    visit.page().waitForLoadState();
  }

  @Test
  void whoever_comes_second_loses_nothing() {
    try (var first = Visit.inEnglish().signIn("hualien-officer");
        var second = Visit.inEnglish().signIn("hualien-admin")) {
      first.open("/hualien/toolkits/workshop?state=submitted").follow("一頁式");
      String edit = first.path() + "/edit";
      second.open(edit);
      first.open(edit).type("title_zh", "甲的名稱").press();
      second.type("title_zh", "乙的名稱").press();
      second.picture("toolkit-conflict").isAccessible();
      assertEquals("乙的名稱", second.typed("title_zh"));
      second.press();
      assertEquals("乙的名稱", second.heading());
    }
  }
}
