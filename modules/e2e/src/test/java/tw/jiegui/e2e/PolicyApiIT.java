package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.e2e.Api.Told;

/// Policies, their revisions and proposals, as programs use them.
class PolicyApiIT {
  private static final String SCHOOLS = "contest-support.schools";
  private static final String PROVISION = "policy/provisions/" + SCHOOLS;

  private static Api admin;
  private static Api deputy;
  private static Api officer;
  private static Api teacher;

  @BeforeAll
  static void signIn() {
    admin = Api.of("keelung-admin", "keelung");
    deputy = Api.of("keelung-deputy", "keelung");
    officer = Api.of("keelung-officer", "keelung");
    teacher = Api.of("keelung-teacher", "keelung");
  }

  @Test
  void provisions_are_found_by_words_in_either_language_and_come_page_by_page() {
    var found = ok(teacher.get("policy/provisions?q=schools+funded"));
    assertTrue(found.all("path").contains(SCHOOLS), found::toString);
    assertEquals(
        found.all("path"),
        ok(teacher.get("policy/provisions?q=%E8%A3%9C%E5%8A%A9%E5%AD%B8%E6%A0%A1%E6%95%B8"))
            .all("path"));
    var first = ok(teacher.get("policy/provisions?topic=contest-support&size=2"));
    assertEquals(2, first.all("path").size());
    assertEquals(1, ok(teacher.get(next(first))).all("path").size());
    assertEquals(
        "400 bad-query [topic, page, size]",
        teacher.get("policy/provisions?topic=weather&page=x&size=0").problem());
  }

  @Test
  void a_provision_says_what_holds_when_in_both_languages_and_where_it_stands() {
    var seen = ok(teacher.get(PROVISION));
    assertTrue(
        seen.all("span").containsAll(List.of("SY109..SY109", "SY110..SY110")), seen::toString);
    assertTrue(seen.body().contains("\"rule\":{\"at-least\":{"), seen::toString);
    assertTrue(seen.body().contains("補助學校數下限"), seen::toString);
    assertTrue(
        seen.body().contains("\"first_day\":\"2020-08-01\",\"last_day\":\"2021-07-31\""),
        seen::toString);
    assertTrue(
        seen.body().contains("\"key\":\"schools-funded\",\"kind\":\"count\""), seen::toString);
    assertEquals("柒、目標三(二)22", seen.one("place"));
    assertEquals(304, teacher.get(PROVISION, "If-None-Match", seen.header("ETag")).status());
    assertEquals("404", teacher.get("policy/provisions/no.such").problem().substring(0, 3));
  }

  @Test
  void a_case_is_judged_by_the_rule_of_its_year_and_told_why() {
    var missing = ok(tried("{\"on\":\"110\",\"facts\":{\"schools-funded\":1}}"));
    assertEquals("missing", missing.one("outcome"));
    assertEquals("SY110..SY110", missing.one("span"));
    assertTrue(missing.body().contains("\"missing\":{"), missing::toString);
    assertEquals(
        "met", ok(tried("{\"on\":\"SY109\",\"facts\":{\"schools-funded\":1}}")).one("outcome"));
    var unknown = ok(tried("{\"on\":\"109\"}"));
    assertEquals("unknown", unknown.one("outcome"));
    assertTrue(unknown.body().contains("\"wanted\":[{"), unknown::toString);
    assertEquals("none", ok(tried("{\"on\":\"90\"}")).one("outcome"));
    assertEquals("422 invalid [on]", tried("{}").problem());
    assertEquals("422 invalid [on]", tried("{\"on\":\"FY110\"}").problem());
    assertEquals(
        "422 invalid [schools-funded]",
        tried("{\"on\":\"110\",\"facts\":{\"schools-funded\":\"some\"}}").problem());
    assertEquals(
        "422 invalid [schools]", tried("{\"on\":\"110\",\"facts\":{\"schools\":1}}").problem());
  }

  @Test
  void an_empty_list_is_known_to_be_empty_and_a_measure_gives_its_figure() {
    var path = "policy/provisions/siep-allocation.mandatory-steps/results";
    assertEquals("unknown", ok(teacher.send("POST", path, "{\"on\":\"112\"}")).one("outcome"));
    var none = ok(teacher.send("POST", path, "{\"on\":\"112\",\"facts\":{\"items\":[]}}"));
    assertEquals("missing", none.one("outcome"));
    var all = "{\"on\":\"112\",\"facts\":{\"items\":[\"national-identity\",\"assessment\"]}}";
    assertEquals("met", ok(teacher.send("POST", path, all)).one("outcome"));
    assertEquals(
        "422 invalid [items]",
        teacher.send("POST", path, "{\"on\":\"112\",\"facts\":{\"items\":[\"other\"]}}").problem());
    var figure =
        ok(
            teacher.send(
                "POST",
                "policy/provisions/contest-support.staff-visits/results",
                "{\"on\":\"111\"}"));
    assertEquals("figure", figure.one("outcome"));
    assertTrue(figure.body().contains("\"value\":1"), figure::toString);
  }

  @Test
  void one_proposes_and_another_approves_and_a_new_revision_holds() {
    String body = proposal("SY130", 7);
    String key = key();
    var made = admin.send("POST", "policy/proposals", body, "Idempotency-Key", key);
    assertEquals(201, made.status(), made::toString);
    assertEquals("2041-08-01", made.one("first_day"), made::toString);
    String address = made.header("Location").replaceFirst("/api/v1/keelung/", "");
    String tag = ok(admin.get(address)).header("ETag");
    assertEquals(304, admin.get(address, "If-None-Match", tag).status());
    assertTrue(ok(officer.get("policy/proposals?state=open")).all("id").contains(made.one("id")));

    assertEquals("428 precondition-required []", decided(deputy, address, "approve", "").problem());
    assertEquals("409 conflict [state]", decided(admin, address, "approve", tag).problem());
    var approved = ok(decided(deputy, address, "approve", tag));
    assertEquals("approved", approved.one("state"));
    assertEquals("412 precondition-failed []", decided(deputy, address, "reject", tag).problem());
    assertEquals(
        "409 conflict [state]",
        decided(deputy, address, "reject", approved.header("ETag")).problem());
    assertEquals(
        "met", ok(tried("{\"on\":\"130\",\"facts\":{\"schools-funded\":7}}")).one("outcome"));
    assertEquals(
        "missing", ok(tried("{\"on\":\"130\",\"facts\":{\"schools-funded\":6}}")).one("outcome"));

    var again = admin.send("POST", "policy/proposals", body, "Idempotency-Key", key);
    assertEquals(made.header("Location"), again.header("Location"));
    assertEquals(
        "422 idempotency-key-reused []",
        admin
            .send("POST", "policy/proposals", proposal("SY131", 1), "Idempotency-Key", key)
            .problem());
    assertEquals("422 invalid [changes[1].rule]", proposed(admin, body).problem());
  }

  @Test
  void revisions_stay_and_are_compared_and_written_as_yaml() {
    var made = ok201(proposed(admin, proposal("SY140", 9)));
    String address = "policy/proposals/" + made.one("id");
    ok(decided(deputy, address, "approve", ok(admin.get(address)).header("ETag")));
    var listed = ok(officer.get("policy/revisions"));
    int newest = Integer.parseInt(listed.body().replaceFirst(".*?\"number\":(\\d+).*", "$1"));
    assertTrue(listed.body().contains("\"number\":1,"), listed::toString);

    var compared = ok(officer.get("policy/revisions/compare?from=1&to=" + newest));
    assertTrue(compared.all("first_day").contains("2051-08-01"), compared::toString);
    assertTrue(compared.all("provision").contains(SCHOOLS), compared::toString);
    assertEquals("400 bad-query [from, to]", officer.get("policy/revisions/compare").problem());

    var yaml = ok(officer.get("policy/revisions/" + newest, "Accept", "application/yaml"));
    assertTrue(yaml.body().startsWith("authority: keelung"), yaml::toString);
    assertTrue(yaml.body().contains("SY140"), yaml::toString);
    var first = ok(officer.get("policy/revisions/1"));
    assertTrue(first.header("Content-Type").startsWith("application/json"));
    assertFalse(first.body().contains("SY140"));
    assertEquals("404", officer.get("policy/revisions/9999").problem().substring(0, 3));
  }

  @Test
  void a_proposal_is_rejected_with_a_reason_and_withdrawn_by_whoever_made_it() {
    String first = "policy/proposals/" + ok201(proposed(admin, proposal("SY150", 3))).one("id");
    String tag = ok(admin.get(first)).header("ETag");
    assertEquals(
        "422 invalid [note]",
        deputy.send("POST", first + "/reject", "{}", "If-Match", tag).problem());
    assertEquals("rejected", ok(decided(deputy, first, "reject", tag)).one("state"));
    String second = "policy/proposals/" + ok201(proposed(admin, proposal("SY151", 3))).one("id");
    String secondTag = ok(admin.get(second)).header("ETag");
    assertEquals("409 conflict [state]", decided(deputy, second, "withdraw", secondTag).problem());
    assertEquals("withdrawn", ok(decided(admin, second, "withdraw", secondTag)).one("state"));
  }

  @Test
  void what_is_wrong_with_a_proposal_is_told_beside_each_field() {
    assertEquals("422 invalid [reason, changes]", proposed(admin, "{}").problem());
    assertEquals(
        "422 invalid [changes[1].provision, changes[2].from, changes[2].rule, changes[3].rule]",
        proposed(
                admin,
                """
                {"reason":"x","changes":[
                  {"provision":"no.such","from":"SY120","rule":{"amount":1}},
                  {"provision":"contest-support.schools","from":"soon"},
                  {"provision":"contest-support.schools","from":"SY120","rule":{"at-least":{}}}]}
                """)
            .problem());
    assertEquals(
        "422 invalid [changes[2].from]",
        proposed(
                admin,
                """
                {"reason":"x","changes":[
                  {"provision":"contest-support.schools","from":"SY120",
                   "rule":{"at-least":{"metric":"schools-funded","value":4}}},
                  {"provision":"contest-support.schools","from":"120",
                   "rule":{"at-least":{"metric":"schools-funded","value":5}}}]}
                """)
            .problem());
    assertEquals(
        "400 idempotency-key-missing []",
        admin.send("POST", "policy/proposals", proposal("SY120", 4)).problem());
    assertEquals(
        "400 bad-query [state, size]",
        admin.get("policy/proposals?state=maybe&size=many").problem());
  }

  @Test
  void a_file_is_taken_out_and_brought_in_again_as_a_proposal() {
    String yaml = ok(teacher.get("policy/policy.yaml")).body();
    assertEquals("409 conflict [changes]", imported(yaml).problem());
    var made = ok201(imported(yaml.replaceFirst("value: 12", "value: 13")));
    assertEquals("Budget", made.one("reason"));
    var broken = imported(yaml.replaceFirst("metric: schools-funded", "metric: schools-found"));
    assertEquals("422 invalid", broken.problem().substring(0, 11));
    assertTrue(
        broken.all("field").getFirst().startsWith("provisions." + SCHOOLS), broken::toString);
    assertEquals(
        "422 invalid [reason, file]",
        admin
            .send(
                "POST",
                "policy/imports",
                "",
                "Content-Type",
                "application/yaml",
                "Idempotency-Key",
                key())
            .problem());
    assertTrue(ok(teacher.get("policy/policy.csv")).body().contains(SCHOOLS));
    assertEquals(200, teacher.get("policy/policy.ods").status());
  }

  @Test
  void nothing_is_published_that_nobody_published() {
    assertFalse(ok(officer.get("policy/published")).all("authority").contains("hualien"));
    assertEquals("404", officer.get("policy/published/hualien").problem().substring(0, 3));
    assertEquals(
        "404", officer.get("policy/revisions/compare?from=1&to=hualien").problem().substring(0, 3));
  }

  @Test
  void a_policy_is_shown_to_others_until_it_is_taken_back() {
    assertEquals(403, officer.send("PUT", "policy/published", "").status());
    assertEquals("keelung", ok(admin.send("PUT", "policy/published", "")).one("authority"));
    assertTrue(ok(officer.get("policy/published")).all("authority").contains("keelung"));
    assertEquals(204, admin.send("DELETE", "policy/published", "").status());
    assertFalse(ok(officer.get("policy/published")).all("authority").contains("keelung"));
  }

  @Test
  void a_statement_can_be_proposed_to_go() {
    assertEquals(
        "422 invalid [changes[1].from, changes[2].removed]",
        proposed(
                admin,
                """
                {"reason":"x","changes":[
                  {"provision":"contest-support.schools","from":"SY150","removed":true},
                  {"provision":"contest-support.schools","from":"SY109","removed":true,
                   "rule":{"at-least":{"metric":"schools-funded","value":4}}}]}
                """)
            .problem());
    approved(proposal("SY170", 7));
    assertTrue(ok(teacher.get(PROVISION)).body().contains("\"SY170"));
    approved(
        """
        {"reason":"x","changes":[
          {"provision":"contest-support.schools","from":"SY170","removed":true}]}
        """);
    assertFalse(ok(teacher.get(PROVISION)).body().contains("\"SY170"));
  }

  private static void approved(String body) {
    String proposal = "policy/proposals/" + ok201(proposed(admin, body)).one("id");
    String tag = ok(deputy.get(proposal)).header("ETag");
    assertEquals(200, decided(deputy, proposal, "approve", tag).status());
  }

  @Test
  void a_role_that_may_not_is_told_so_and_strangers_find_no_door() {
    for (String path : List.of("proposals", "revisions", "revisions/1", "published")) {
      assertEquals(403, teacher.get("policy/" + path).status(), path);
    }
    assertEquals(403, proposed(officer, proposal("SY160", 1)).status());
    var stranger = Api.of("taipei-admin", "keelung");
    for (String path : List.of("provisions", "proposals", "revisions", "policy.yaml")) {
      assertEquals(404, stranger.get("policy/" + path).status(), path);
    }
    String made = ok201(proposed(admin, proposal("SY161", 1))).one("id");
    var elsewhere = new Api(stranger.token(), "taipei");
    assertEquals(404, elsewhere.get("policy/proposals/" + made).status());
    assertEquals(404, decided(elsewhere, "policy/proposals/" + made, "approve", "\"1\"").status());
  }

  private static Told tried(String facts) {
    return teacher.send("POST", PROVISION + "/results", facts);
  }

  private static Told proposed(Api by, String body) {
    return by.send("POST", "policy/proposals", body, "Idempotency-Key", key());
  }

  private static Told decided(Api by, String address, String verdict, String tag) {
    return tag.isEmpty()
        ? by.send("POST", address + "/" + verdict, "{\"note\":\"Decided\"}")
        : by.send("POST", address + "/" + verdict, "{\"note\":\"Decided\"}", "If-Match", tag);
  }

  private static Told imported(String yaml) {
    return admin.send(
        "POST",
        "policy/imports?reason=Budget",
        yaml,
        "Content-Type",
        "application/yaml",
        "Idempotency-Key",
        key());
  }

  private static String proposal(String from, int schools) {
    return """
    {"reason":"Budget of the year","changes":[{"provision":"contest-support.schools","from":"%s",
      "rule":{"at-least":{"metric":"schools-funded","value":%d}}}]}
    """
        .formatted(from, schools);
  }

  private static String next(Told list) {
    for (String link : list.header("Link").split(", ", -1)) {
      if (link.endsWith("rel=\"next\"")) {
        return link.replaceFirst("</api/v1/keelung/(.*)>.*", "$1");
      }
    }
    throw new AssertionError("no next page: " + list.header("Link"));
  }

  private static Told ok(Told told) {
    assertEquals(200, told.status(), told::toString);
    return told;
  }

  private static Told ok201(Told told) {
    assertEquals(201, told.status(), told::toString);
    return told;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
