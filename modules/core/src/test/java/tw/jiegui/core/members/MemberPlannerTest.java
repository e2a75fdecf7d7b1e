package tw.jiegui.core.members;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tables.Table;

/// Rows whose school nobody knows end before anything else is asked, so what is told here is what
/// the text of a row alone can tell.
class MemberPlannerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "310601,教師,甲,a@x.example,,, | school:no-such-school",
        "310601,Teacher,甲,,sso-1,, | school:no-such-school",
        "10601,教師,甲,a@x.example,,, | school:leading-zero-lost",
        ",教師,甲,a@x.example,,, | school:required",
        "310601,,甲,a@x.example,,, | role:required",
        "310601,officer,甲,a@x.example,,, | role:staff-by-invitation",
        "310601,janitor,甲,a@x.example,,, | role:not-a-choice",
        "310601,教師,甲,,,, | email:email-or-sso-subject",
        "310601,教師,,a@x.example,,, | name:required",
        "310601,教師,甲,nobody,,, | email:not-an-email",
        "310601,教師,甲,a@x.example,,2026-12-01,2026-11-30 | until:before-it-begins",
        "310601,教師,甲,a@x.example,,yesterday, | since:not-a-date"
      })
  void a_row_says_what_is_wrong_with_it(String row, String problem) {
    var plan = plan(row);
    var bad = assertInstanceOf(PlannedMember.Bad.class, plan.rows().getFirst());
    assertEquals(
        List.of(problem),
        bad.problems().stream().map(each -> each.field() + ":" + each.code()).toList());
  }

  @Test
  void rows_about_the_same_person_complete_each_other() {
    var identities =
        FileIdentities.of(
            List.of(
                new PlannedMember.Identity("a@x.example", "sso-1", "甲"),
                new PlannedMember.Identity("a@x.example", "", "甲"))
                .stream());
    var completed = identities.complete(new PlannedMember.Identity("", "sso-1", "甲"));
    assertEquals("a@x.example", completed.email());
  }

  @Test
  void one_address_with_two_sign_ons_is_nobody() {
    var first = new PlannedMember.Identity("a@x.example", "sso-1", "甲");
    var second = new PlannedMember.Identity("a@x.example", "sso-2", "甲");
    var identities = FileIdentities.of(List.of(first, second).stream());
    assertEquals(true, identities.isAmbiguous(first));
    assertEquals(false, identities.isAmbiguous(new PlannedMember.Identity("b@x.example", "", "乙")));
  }

  @Test
  void the_fingerprint_is_that_of_what_would_be_done() {
    var one = plan("310601,教師,甲,a@x.example,,,");
    var same = plan("310601,教師,甲,a@x.example,,,");
    assertEquals(one.fingerprint(), same.fingerprint());
  }

  private static MemberPlan plan(String row) {
    var file = "學校代碼,職務,姓名,電子郵件,單一簽入帳號,起日,訖日\n" + row + "\n";
    var read = assertInstanceOf(Checked.Valid.class, MemberFile.read(file.getBytes(UTF_8)));
    var known = new KnownPeople(Map.of(), Map.of(), Set.of(), Map.of());
    return MemberPlanner.plan(admin(), TODAY, known, (Table) read.value());
  }

  private static Acting admin() {
    return new Acting(
        new AuthorityId("taipei"),
        new Person(UUID.randomUUID().toString(), "admin", "admin@x.example"),
        List.of(new Hat(Role.AUTHORITY_ADMIN, null)),
        "c");
  }
}
