package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// Facts as a school's own program sends them.
class FactsApiIT {
  private static Api coordinator;
  private static Api officer;

  private final SchoolYear year = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  @BeforeAll
  static void signIn() {
    coordinator = Api.of("taipei-coordinator", "taipei");
    officer = Api.of("taipei-officer", "taipei");
  }

  @Test
  void an_activity_is_registered_once_corrected_withdrawn_and_brought_back() {
    String list = folder() + "/activities";
    String body =
        """
        {"form": "integrated-lessons", "title": "API rain forest", "starts_on": "%s",
         "venue": "home", "subjects": ["science", "arts"], "sdgs": ["15"], "students": 30}
        """
            .formatted(year.firstDay().plusDays(60));
    var made = coordinator.send("POST", list, body, "Idempotency-Key", "facts-api-0001");
    assertEquals(201, made.status(), made::body);
    var again = coordinator.send("POST", list, body, "Idempotency-Key", "facts-api-0001");
    assertEquals(made.one("id"), again.one("id"));
    assertEquals(
        "409 conflict [title]",
        coordinator.send("POST", list, body, "Idempotency-Key", "facts-api-0002").problem());

    String address = list + "/" + made.one("id");
    var corrected = coordinator.send("PATCH", address, "{\"students\": 31}", "If-Match", "\"1\"");
    assertEquals(200, corrected.status(), corrected::body);
    assertTrue(corrected.body().contains("\"students\":31"), corrected::body);
    assertEquals(
        "412 precondition-failed []",
        coordinator.send("PATCH", address, "{\"students\": 32}", "If-Match", "\"1\"").problem());
    String tag = corrected.header("ETag");
    var withdrawn = coordinator.send("POST", address + "/withdraw", "", "If-Match", tag);
    assertTrue(withdrawn.body().contains("\"withdrawn\":true"), withdrawn::body);
    var restored =
        coordinator.send("POST", address + "/restore", "", "If-Match", withdrawn.header("ETag"));
    assertTrue(restored.body().contains("\"withdrawn\":false"), restored::body);
  }

  @Test
  void every_field_that_is_wrong_is_named() {
    assertEquals(
        "422 invalid [form, title, starts_on, students]",
        coordinator
            .send(
                "POST",
                folder() + "/activities",
                "{\"form\": \"party\", \"venue\": \"home\", \"starts_on\": \"soon\"}",
                "Idempotency-Key",
                "facts-api-0003")
            .problem());
    assertEquals(
        "422 invalid [colour]",
        coordinator
            .send(
                "POST",
                folder() + "/meetings",
                "{\"colour\": \"red\"}",
                "Idempotency-Key",
                "facts-api-0004")
            .problem());
  }

  @Test
  void a_year_tells_each_number_with_the_facts_behind_it() {
    var seen = officer.get(folder());
    assertEquals(200, seen.status(), seen::body);
    assertTrue(seen.all("metric").contains("partner-schools"), seen::body);
    assertTrue(seen.all("provision").contains("award.basic.partners"), seen::body);
    assertEquals(
        403,
        officer
            .send("POST", folder() + "/meetings", "{}", "Idempotency-Key", "facts-api-0005")
            .status());
  }

  private String folder() {
    var first = officer.get("schools?kind=elementary&ownership=municipal&size=1");
    return "schools/" + first.one("code") + "/facts/" + year.roc();
  }
}
