package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The register of schools, as an officer and a school's coordinator use it.
@BrowserTest
class RegisterIT {
  private static final String FIRST_SCHOOL = "#results tbody a";

  @Test
  void an_officer_finds_a_school_and_corrects_it_and_the_log_tells() {
    try (var visit = Visit.inChinese().signIn("hualien-officer")) {
      visit.open("/hualien/schools?q=國民小學").picture("schools").isAccessible();
      visit.page().locator(FIRST_SCHOOL).first().click();
      String school = visit.path();
      visit.picture("school").isAccessible();
      visit.open(school + "/facts");
      visit.page().locator("#students").fill("很多");
      visit.page().locator("#teachers").fill("17");
      save(visit);
      assertEquals("17", visit.page().locator("#teachers").inputValue(), "nothing typed is lost");
      assertTrue(visit.page().locator(".govuk-error-summary").isVisible());
      visit.picture("school-error").isAccessible();
      visit.page().locator("#students").fill("321");
      save(visit);
      assertEquals(school, visit.path());
      assertTrue(visit.text().contains("321"), visit::text);
      visit.open("/hualien/audit").picture("audit").isAccessible();
      assertTrue(visit.text().contains("321") || visit.text().contains("花蓮縣承辦人員"), visit::text);
    }
  }

  @Test
  void whoever_comes_second_learns_who_was_first_and_loses_nothing() {
    try (var first = Visit.inEnglish().signIn("hualien-officer");
        var second = Visit.inEnglish().signIn("hualien-admin")) {
      first.open("/hualien/schools?sort=students");
      first.page().locator(FIRST_SCHOOL).nth(1).click();
      String form = first.path() + "/facts";
      second.open(form);
      first.open(form).page().locator("#teachers").fill("41");
      save(first);
      second.page().locator("#teachers").fill("42");
      save(second);
      assertTrue(second.text().contains("花蓮縣承辦人員"), second::text);
      assertTrue(second.text().contains("42") || holds(second, "42"), second::text);
      second.picture("school-conflict").isAccessible();
    }
  }

  @Test
  void without_script_a_coordinator_corrects_the_own_school_alone() {
    try (var visit = Visit.withoutScript().signIn("hualien-coordinator")) {
      visit.open("/hualien/schools/154601/facts");
      visit.page().locator("#students").fill("123");
      save(visit);
      assertEquals("/hualien/schools/154601", visit.path());
      assertTrue(visit.text().contains("123"), visit::text);
      var answer = visit.page().navigate(Country.url("/hualien/schools/154602/facts"));
      assertTrue(answer.status() == 403 || answer.status() == 404, () -> "" + answer.status());
    }
  }

  private static boolean holds(Visit visit, String value) {
    return visit.page().locator("input[value='" + value + "']").count() > 0;
  }

  private static void save(Visit visit) {
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
    visit.page().waitForLoadState();
  }
}
