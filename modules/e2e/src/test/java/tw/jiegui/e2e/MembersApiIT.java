package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.e2e.Api.Told;

/// Members, invitations, hand-over and the audit log, as programs use them.
class MembersApiIT {
  private static Api admin;
  private static Api principal;
  private static Api officer;

  @BeforeAll
  static void signIn() {
    admin = Api.of("keelung-admin", "keelung");
    principal = Api.of("keelung-principal", "keelung");
    officer = Api.of("keelung-officer", "keelung");
  }

  @Test
  void members_come_page_by_page_and_the_links_keep_what_was_asked_for() {
    var first = ok(admin.get("members?state=active&size=2"));
    assertEquals(2, first.all("name").size(), first::toString);
    var next = next(first);
    assertTrue(next.contains("state=active") && next.contains("size=2"), next);
    assertEquals(2, ok(admin.get(next)).all("name").size());
    assertFalse(ok(admin.get(next)).all("name").contains(first.one("name")));
  }

  @Test
  void a_principal_sees_the_members_of_the_own_school_alone() {
    var seen = ok(principal.get("members?size=200"));
    assertFalse(seen.all("school").isEmpty());
    assertEquals(seen.all("role").size(), seen.all("school").size(), "no role of the authority's");
    var stranger = ok(admin.get("members?role=authority-admin")).one("id");
    assertEquals(404, principal.get("members/" + stranger).status());
  }

  @Test
  void a_question_that_is_not_understood_is_refused_by_the_name_of_its_parameter() {
    assertEquals(
        "400 bad-query [role, school, state, page, size]",
        admin.get("members?role=king&school=1&state=maybe&page=one&size=0").problem());
    assertEquals(
        "400 bad-query [state, page]", admin.get("invitations?state=maybe&page=-1").problem());
    assertEquals(
        "400 bad-query [from, before, size]",
        admin.get("audit?from=yesterday&before=x&size=many").problem());
    assertEquals("400 bad-query [school]", admin.get("audit?school=000000").problem());
  }

  @Test
  void a_membership_is_limited_ended_and_resumed_by_whoever_saw_it_last() {
    var address = membership("teacher");
    var seen = ok(admin.get(address));
    String tag = seen.header("ETag");
    assertEquals(304, admin.get(address, "If-None-Match", tag).status());

    String term = "{\"until\":\"" + nextYear() + "\"}";
    assertEquals(
        "428 precondition-required []", admin.send("PUT", address + "/term", term).problem());
    var limited = ok(admin.send("PUT", address + "/term", term, "If-Match", tag));
    assertEquals(nextYear(), limited.one("until"));
    assertEquals(
        "412 precondition-failed []",
        admin.send("PUT", address + "/term", term, "If-Match", tag).problem());

    String limitedTag = limited.header("ETag");
    assertEquals(limitedTag, ok(admin.get(address)).header("ETag"));
    var ended =
        ok(admin.send("POST", address + "/end", "{\"reason\":\"Moved\"}", "If-Match", limitedTag));
    assertEquals(List.of("ended", "Moved"), List.of(ended.one("standing"), ended.one("ended_why")));
    String endedTag = ended.header("ETag");
    assertEquals(
        "409 conflict [standing]",
        admin
            .send("POST", address + "/end", "{\"reason\":\"Again\"}", "If-Match", endedTag)
            .problem());

    var resumed = ok(admin.send("POST", address + "/resume", "", "If-Match", endedTag));
    assertEquals("active", resumed.one("standing"));
    var open = ok(admin.send("PUT", address + "/term", "{}", "If-Match", resumed.header("ETag")));
    assertEquals(List.of(), open.all("until"));
  }

  @Test
  void what_is_wrong_with_a_change_is_told_beside_its_field() {
    var address = membership("coordinator");
    String tag = ok(admin.get(address)).header("ETag");
    assertEquals(
        "422 invalid [until]",
        admin.send("PUT", address + "/term", "{\"until\":\"soon\"}", "If-Match", tag).problem());
    assertEquals(
        "422 invalid [reason]",
        admin.send("POST", address + "/end", "{}", "If-Match", tag).problem());
    assertEquals(
        "422 invalid [body]",
        admin.send("POST", address + "/end", "{\"why\":\"x\"}", "If-Match", tag).problem());
    assertEquals(
        "412 precondition-failed []",
        admin.send("POST", address + "/end", "{\"reason\":\"x\"}", "If-Match", "\"99\"").problem());
    assertEquals(tag, ok(admin.get(address)).header("ETag"));
  }

  @Test
  void nobody_ends_the_last_administrator() {
    var second = membership("deputy");
    ok(end(second));
    assertEquals("409 conflict [role]", end(membership("admin")).problem());
    ok(admin.send("POST", second + "/resume", "", "If-Match", tag(second)));
  }

  private static Api.Told end(String membership) {
    return admin.send(
        "POST", membership + "/end", "{\"reason\":\"x\"}", "If-Match", tag(membership));
  }

  private static String tag(String membership) {
    return ok(admin.get(membership)).header("ETag");
  }

  @Test
  void an_invitation_is_made_once_and_its_link_told_once() {
    String key = key();
    String body = invitation("once@city.example");
    var made = admin.send("POST", "invitations", body, "Idempotency-Key", key);
    assertEquals(201, made.status(), made::toString);
    assertTrue(made.one("link").contains("/invitations/keelung/"), made::toString);

    var again = admin.send("POST", "invitations", body, "Idempotency-Key", key);
    assertEquals(List.of(201 + "", made.one("id")), List.of(again.status() + "", again.one("id")));
    assertEquals(made.header("Location"), again.header("Location"));
    assertEquals(List.of(), again.all("link"));
    assertEquals(
        "422 idempotency-key-reused []",
        admin
            .send("POST", "invitations", invitation("x@city.example"), "Idempotency-Key", key)
            .problem());
    assertEquals(
        "409 conflict [email]",
        admin.send("POST", "invitations", body, "Idempotency-Key", key()).problem());
    assertEquals(
        "400 idempotency-key-missing []", admin.send("POST", "invitations", body).problem());
    assertEquals(List.of(), ok(admin.get("invitations?state=pending&size=200")).all("link"));
  }

  @Test
  void an_invitation_is_sent_again_and_withdrawn_by_whoever_saw_it_last() {
    var body = invitation("again@city.example");
    var made = admin.send("POST", "invitations", body, "Idempotency-Key", key());
    String address = made.header("Location").replaceFirst("/api/v1/keelung/", "");
    String tag = ok(admin.get(address)).header("ETag");
    assertEquals(304, admin.get(address, "If-None-Match", tag).status());

    var renewed = ok(admin.send("POST", address + "/resend", "", "If-Match", tag));
    assertFalse(renewed.one("link").equals(made.one("link")));
    assertEquals(
        "412 precondition-failed []",
        admin.send("POST", address + "/resend", "", "If-Match", tag).problem());
    String renewedTag = renewed.header("ETag");
    var withdrawn = ok(admin.send("DELETE", address, "", "If-Match", renewedTag));
    assertEquals("withdrawn", withdrawn.one("state"));
    assertEquals(
        "409 conflict [state]",
        admin.send("DELETE", address, "", "If-Match", withdrawn.header("ETag")).problem());
  }

  @Test
  void what_is_wrong_with_an_invitation_is_told_beside_each_field() {
    assertEquals(
        "422 invalid [email, name, role, days]",
        admin
            .send(
                "POST",
                "invitations",
                "{\"email\":\"nowhere\",\"role\":\"king\",\"days\":0}",
                "Idempotency-Key",
                key())
            .problem());
    assertEquals(
        "422 invalid [school]",
        admin
            .send(
                "POST",
                "invitations",
                "{\"email\":\"a@b.example\",\"name\":\"A\",\"role\":\"teacher\",\"school\":\"000000\"}",
                "Idempotency-Key",
                key())
            .problem());
  }

  @Test
  void roles_are_handed_over_once_and_a_mistyped_school_hands_over_nothing() {
    var member = ok(admin.get("members?q=keelung-coordinator"));
    var address = "members/" + member.one("id") + "/hand-over";
    assertEquals(
        "422 invalid [school]",
        admin.send("POST", address, handOver("17360"), "Idempotency-Key", key()).problem());
    assertEquals(
        "409 conflict [school]",
        admin.send("POST", address, handOver(""), "Idempotency-Key", key()).problem());
    assertEquals(
        "422 invalid [email, from]",
        admin.send("POST", address, "{}", "Idempotency-Key", key()).problem());

    String key = key();
    String body = handOver(member.one("school"));
    var done = ok(admin.send("POST", address, body, "Idempotency-Key", key));
    assertEquals("offered", done.one("outcome"));
    assertTrue(done.one("link").contains("/invitations/keelung/"), done::toString);
    assertEquals("", done.header("Location"));
    var again = ok(admin.send("POST", address, body, "Idempotency-Key", key));
    assertEquals(done.one("invitation"), again.one("invitation"));
    assertEquals(List.of(), again.all("link"));
  }

  @Test
  void the_log_is_read_back_in_stretches_and_tells_what_was_done() {
    var made =
        admin.send(
            "POST", "invitations", invitation("logged@city.example"), "Idempotency-Key", key());
    var told = ok(officer.get("audit?action=invitation.sent&id=" + made.one("id")));
    assertEquals(List.of("invitation.sent"), told.all("action"));
    assertFalse(told.body().contains(made.one("link")));

    var newest = ok(officer.get("audit?size=1"));
    var older = ok(officer.get(next(newest)));
    assertEquals(1, older.all("action").size());
    assertFalse(older.one("hash").equals(newest.one("hash")));
    assertTrue(next(older).contains("size=1"), older::toString);
  }

  @Test
  void another_authoritys_people_find_no_door() {
    var stranger = Api.of("taipei-admin", "keelung");
    String member = membership("teacher");
    for (String path : List.of("members", "invitations", "audit", member)) {
      assertEquals("404", stranger.get(path).problem().substring(0, 3), path);
    }
    assertEquals(404, ended(stranger, member).status());
    assertEquals(404, invited(stranger).status());
    var elsewhere = new Api(stranger.token(), "taipei");
    assertEquals(404, elsewhere.get(member).status());
    assertEquals(404, ended(elsewhere, member).status());
  }

  @Test
  void a_role_that_may_not_is_told_so() {
    var teacher = Api.of("keelung-teacher", "keelung");
    for (var nobody : List.of(officer, teacher)) {
      assertEquals(403, nobody.get("members").status());
      assertEquals(403, nobody.get("invitations").status());
      assertEquals(403, invited(nobody).status());
      assertEquals(403, ended(nobody, membership("teacher")).status());
    }
    assertEquals(403, teacher.get("audit").status());
    assertEquals(403, ended(principal, membership("principal")).status());
    assertEquals(403, invited(principal).status());
  }

  private static Told invited(Api by) {
    return by.send("POST", "invitations", invitation("no@city.example"), "Idempotency-Key", key());
  }

  private static Told ended(Api by, String membership) {
    String tag = ok(admin.get(membership)).header("ETag");
    return by.send("POST", membership + "/end", "{\"reason\":\"x\"}", "If-Match", tag);
  }

  /// The address of the membership of the demo account `keelung-` and that word.
  private static String membership(String account) {
    var ids = ok(admin.get("members?q=keelung-" + account)).all("id");
    return "members/" + ids.get(0) + "/memberships/" + ids.get(1);
  }

  private static String invitation(String email) {
    return "{\"email\":\"%s\",\"name\":\"New officer\",\"role\":\"officer\"}".formatted(email);
  }

  private static String handOver(String school) {
    return "{\"school\":\"%s\",\"email\":\"next@school.example\",\"name\":\"Next\",\"from\":\"%s\"}"
        .formatted(school, nextYear());
  }

  private static String nextYear() {
    return LocalDate.now(Calendars.TAIWAN).plusYears(1).toString();
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

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
