package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
