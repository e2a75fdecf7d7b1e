package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What travels up, as the Ministry's analyst and a city's officer see it.
@BrowserTest
class StatisticsIT {
  @Test
  void the_analyst_sees_every_authority_and_no_school() {
    try (var analyst = Visit.inChinese().signIn("ministry-analyst")) {
      analyst.open("/ministry").follow("統計").picture("statistics").isAccessible();
      assertEquals(24, analyst.page().locator("table").last().locator("tbody tr").count());
      assertTrue(analyst.text().contains("學校數"), analyst::text);
      analyst.page().locator("#show").selectOption("assessments-begun/si-111");
      analyst.page().waitForURL("**show=assessments-begun**");
      analyst.page().locator("#stage").selectOption("junior");
      analyst.page().waitForURL("**stage=junior**");
      analyst.picture("statistics-junior").isAccessible();
      assertEquals("junior", analyst.typed("stage"));
    }
  }

  @Test
  void a_city_sees_its_own_numbers_alone() {
    try (var officer = Visit.inEnglish().signIn("keelung-officer")) {
      officer.open("/keelung/statistics").picture("statistics-city").isAccessible();
      assertEquals(1, officer.page().locator("table").last().locator("tbody tr").count());
      assertFalse(officer.text().contains("Taipei"), officer::text);
      assertTrue(officer.text().contains("Keelung City"), officer::text);
    }
  }

  @Test
  void the_same_figures_come_over_the_api() {
    var analyst = Api.of("ministry-analyst", "ministry");
    var all = analyst.get("statistics");
    assertEquals(200, all.status(), all::body);
    assertTrue(all.body().contains("\"authority\":\"keelung\""), all::body);
    assertTrue(all.body().contains("\"withheld_below\":3"), all::body);

    var city = Api.of("keelung-officer", "keelung").get("statistics?stage=junior");
    assertTrue(city.body().contains("\"stage\":\"junior\""), city::body);
    assertFalse(city.body().contains("taipei"), city::body);
    assertEquals(403, Api.of("taipei-teacher", "taipei").get("statistics").status());
  }
}
