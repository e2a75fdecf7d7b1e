package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;

/// Plans as an authority's own program keeps them.
class PlansApiIT {
  private static final String RUNNING = "plans/running-plan";

  private static Api officer;
  private static Api coordinator;

  @BeforeAll
  static void signIn() {
    officer = Api.of("taipei-officer", "taipei");
    coordinator = Api.of("taipei-coordinator", "taipei");
  }

  @Test
  void a_plan_is_built_part_by_part_and_what_is_sent_twice_is_done_once() {
    String body =
        """
        {"code": "api-plan", "calendar": "school-year", "name_zh": "介面計畫", "first_year": 115,
         "last_year": 117, "goal_zh": "目標", "strategy_zh": "策略", "action_zh": "行動方案"}
        """;
    var made = post("plans", body, "plans-api-0001");
    assertEquals(201, made.status(), made::body);
    assertEquals("/api/v1/taipei/plans/api-plan", made.header("Location"));
    assertEquals(made.body(), post("plans", body, "plans-api-0001").body());
    assertEquals("422 invalid [code]", post("plans", body, "plans-api-0002").problem());

    var goal = part("{\"number\": \"1\", \"name_zh\": \"一\"}", "plans-api-0003");
    var strategy = part(below(goal), "plans-api-0004");
    var action = part(below(strategy), "plans-api-0005");
    assertEquals(
        "422 invalid [colour]",
        post("plans/api-plan/parts", "{\"colour\": \"red\"}", "plans-api-0006").problem());

    String address = "plans/api-plan/parts/" + action;
    var renamed = officer.send("PATCH", address, "{\"name_zh\": \"三\"}", "If-Match", tag(address));
    assertEquals("三", renamed.one("name_zh"));
    assertEquals("1", renamed.one("number"), "what is not sent stays");
    assertEquals(
        "412 precondition-failed []",
        officer.send("PATCH", address, "{\"name_zh\": \"四\"}", "If-Match", "\"99\"").problem());
    assertEquals(428, officer.send("DELETE", address, "").status());

    String measures =
        """
        {"parent": "%s", "name_zh": "人數", "kind": "count", "unit_zh": "人", "target_115": 40}
        """
            .formatted(action);
    var added = post("plans/api-plan/indicators", measures, "plans-api-0007");
    assertEquals(201, added.status(), added::body);
    assertEquals("40", added.one("target_115"));
    assertEquals(
        "422 invalid [remove]",
        officer.send("DELETE", address, "", "If-Match", tag(address)).problem());
    String indicator = "plans/api-plan/indicators/" + added.one("id");
    assertEquals(204, officer.send("DELETE", indicator, "", "If-Match", tag(indicator)).status());
    assertEquals(204, officer.send("DELETE", address, "", "If-Match", tag(address)).status());
    assertEquals(404, officer.get(address).status());
  }

  @Test
  void a_plan_is_copied_under_the_name_that_the_list_of_models_gives() {
    var models = officer.get("plans/models");
    assertTrue(
        models.all("name").contains("shipped/keelung/international-education-109-111"),
        models::body);
    var made =
        post(
            "plans",
            """
            {"code": "api-copy", "calendar": "school-year", "name_zh": "複本", "first_year": 115,
             "last_year": 118, "goal_zh": "目標", "strategy_zh": "策略", "action_zh": "行動方案",
             "copy_of": "shipped/keelung/international-education-109-111", "years_later": 7}
            """,
            "plans-api-0010");
    assertEquals(201, made.status(), made::body);
    assertTrue(made.one("source_zh").contains("複製自基隆市"), made::body);
    var plan = officer.get("plans/api-copy?year=SY116");
    assertEquals(51, count(plan, "\"unit\":{"), plan::body);
    assertTrue(plan.body().contains("\"SY116\""), plan::body);
  }

  @Test
  void schools_are_asked_once_reminded_once_and_told_when_it_is_over() {
    String path = indicatorPath();
    String body =
        """
        {"term": "%s", "text": "How many?", "due_on": "%s", "audience": "by-stage",
         "stages": ["junior"]}
        """
            .formatted(
                officer.get(RUNNING).one("year"), LocalDate.now(Calendars.TAIWAN).plusDays(20));
    var asked = post(path + "/questions", body, "plans-api-0020");
    assertEquals(201, asked.status(), asked::body);
    assertEquals(asked.body(), post(path + "/questions", body, "plans-api-0020").body());
    assertEquals(
        "422 invalid [stages]",
        post(path + "/questions", body.replace("[\"junior\"]", "[]"), "plans-api-0021").problem());
    String question = "questions/" + asked.one("id");
    var reminded = post(question + "/reminders", "", "plans-api-0022");
    assertEquals(reminded.body(), post(question + "/reminders", "", "plans-api-0022").body());
    assertTrue(officer.get(question).body().contains("\"reminders\":1"), "reminded once");
    assertTrue(officer.get("questions?size=1").header("Link").contains("rel=\"next\""));
    var closed = officer.send("POST", question + "/close", "");
    assertTrue(closed.body().contains("\"closed\":true"), closed::body);
    assertEquals(403, coordinator.send("POST", question + "/close", "").status());
  }

  @Test
  void a_comment_is_kept_among_the_authority_s_people() {
    String comments = RUNNING + "/parts/" + firstPart() + "/comments";
    String body = "{\"comment\": \"Look at this again\"}";
    assertEquals(201, post(comments, body, "plans-api-0030").status());
    assertEquals(201, post(comments, body, "plans-api-0030").status());
    assertEquals(1, count(officer.get(comments), "Look at this again"));
    assertEquals("422 invalid [comment]", post(comments, "{}", "plans-api-0031").problem());
    assertEquals(403, coordinator.get(comments).status());
  }

  @Test
  void in_every_authority_something_is_reached_on_track_behind_and_unknown() {
    for (var name : List.of("taipei", "keelung", "hualien", "ministry")) {
      var plan = Api.of(name + "-officer", name).get(RUNNING);
      for (var state : List.of("reached", "on-track", "behind", "no-data")) {
        assertTrue(plan.body().contains("\"" + state + "\":1"), name + " " + plan.body());
      }
    }
  }

  private static String firstPart() {
    String body = officer.get(RUNNING).body();
    return body.substring(body.indexOf("\"goals\":[{")).split("\"id\":\"", 2)[1].substring(0, 36);
  }

  private static String indicatorPath() {
    String body = officer.get(RUNNING).body();
    int code = body.indexOf("\"code\":\"running-1-");
    String before = body.substring(0, code) + body.substring(code).split("}", 2)[0];
    int id = before.lastIndexOf("\"id\":\"") + 6;
    return RUNNING + "/indicators/" + before.substring(id, id + 36);
  }

  private static String part(String body, String key) {
    var added = post("plans/api-plan/parts", body, key);
    assertEquals(201, added.status(), added::body);
    return added.one("id");
  }

  private static String below(String parent) {
    return "{\"parent\": \"%s\", \"number\": \"1\", \"name_zh\": \"下\"}".formatted(parent);
  }

  private static String tag(String address) {
    return officer.get(address).header("ETag");
  }

  private static Api.Told post(String path, String body, String key) {
    return officer.send("POST", path, body, "Idempotency-Key", key);
  }

  private static int count(Api.Told told, String text) {
    return told.body().split(Pattern.quote(text), -1).length - 1;
  }
}
