package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import tw.jiegui.core.authority.SchoolYear;

/// What a school's own program registers in a year in which it does all that the upgrade of the
/// award asks for, but mentors nobody and hands no module over.
record BusyYear(Api school, String folder, SchoolYear year) {
  private static final int STUDENTS = 60;
  private static final List<String> ACTIVITIES =
      List.of("水資源", "公平貿易", "難民", "節慶", "減塑", "氣候行動", "午餐", "繪本");

  BusyYear(String principal, String own, SchoolYear year) {
    this(
        Api.of(principal, "taipei"),
        own.replaceAll(".*/(schools/[0-9A-Z]{6})/.*", "$1/facts/") + year.roc(),
        year);
  }

  void register() {
    String heads = "{\"students\": %d, \"teachers\": 20}".formatted(STUDENTS);
    assertEquals(200, school.send("PUT", folder + "/heads", heads, "If-Match", "\"0\"").status());
    for (int member = 0; member < 10; member++) {
      record("team", member, team(member));
    }
    var partners = List.of(partner("Sakura", "JP"), partner("Maple Grove", "CA"));
    for (int grade = 1; grade <= ACTIVITIES.size(); grade++) {
      record("activities", grade, activity(grade, partners.get(grade % 2)));
    }
    record("courses", 0, "{\"title\": \"線上共讀推動模組\", \"form\": \"module\"}");
  }

  private static String team(int member) {
    return """
    {"name": "成員 %d", "post": "教師", "discipline": "%s", "duties": "課程規劃", "contact": %s,
         "email": "member%d@busy.example"}
    """
        .formatted(member, member % 2 == 0 ? "english" : "science", member == 0, member);
  }

  private String partner(String name, String country) {
    return record(
        "partnerships",
        country.codePointAt(0),
        """
        {"name": "%s", "country": "%s", "agreement": "memorandum", "starts_on": "%s"}
        """
            .formatted(name, country, year.firstDay()));
  }

  /// The seventh and eighth are once more for the oldest.
  private String activity(int number, String partner) {
    return """
    {"form": "online-exchange", "title": "%s", "starts_on": "%s", "venue": "online",
     "subjects": ["english", "science", "arts"], "issues": ["cross-cultural"], "grades": [%d],
     "students": %d, "partner": "%s", "language_use": "tool", "language": "english",
     "ties": ["community"]}
    """
        .formatted(
            ACTIVITIES.get(number - 1),
            year.firstDay().plusDays(7L * number),
            Math.min(number, 6),
            STUDENTS / 6,
            partner);
  }

  private String record(String kind, int number, String body) {
    String key = "busy-year-%d-%s-%d".formatted(year.roc(), kind, number);
    var made = school.send("POST", folder + "/" + kind, body, "Idempotency-Key", key);
    assertEquals(201, made.status(), made::toString);
    return made.one("id");
  }
}
