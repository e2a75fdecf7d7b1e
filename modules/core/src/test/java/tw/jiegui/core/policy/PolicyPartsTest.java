package tw.jiegui.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tables.TableFormat;

class PolicyPartsTest {
  private static final Policy POLICY =
      policy("FY112: { amount: 40000 }", "FY112: { rate: { amount: 15000, per: class } }");

  @Test
  void a_proposed_value_leaves_the_years_before_it_as_they_were() {
    var change = change(new StatementDraft("114", "", "amount: 50000"));
    assertNull(change.before());
    var after = PolicyParts.of(POLICY).with(List.of(change)).policy("somewhere");
    assertEquals(40_000, gives(POLICY, 114));
    assertEquals(40_000, gives(after, 113));
    assertEquals(50_000, gives(after, 114));
    assertEquals(
        List.of(new Shift(LocalDate.of(2025, 1, 1), null, amount(40_000), amount(50_000))),
        PolicyShifts.between(POLICY, after).stream().map(PolicyShifts.Shifted::shift).toList());
  }

  @Test
  void a_change_of_a_year_that_has_begun_shows_that_it_reaches_back() {
    var change = change(new StatementDraft("FY112", "FY113", "amount: 1"));
    var shifts = PolicyShifts.of(POLICY, List.of(change));
    assertEquals(2, shifts.size(), "another value for two years, then nothing");
    assertTrue(shifts.getFirst().shift().reachesBack(LocalDate.of(2024, 5, 1)));
    assertFalse(shifts.getLast().shift().reachesBack(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    var mine = change(new StatementDraft("112", "", "amount: 1"));
    var theirs = change(new StatementDraft("112", "", "amount: 2"));
    var now = PolicyParts.of(POLICY).with(List.of(theirs)).policy("somewhere");
    assertEquals(List.of(mine), PolicyParts.of(now).overtaken(List.of(mine)));
    assertEquals(List.of(), PolicyParts.of(POLICY).overtaken(List.of(mine)));
  }

  @Test
  void changes_of_different_provisions_come_together() {
    var other = policy("FY112: { amount: 40000 }", "FY112: { rate: { amount: 9, per: class } }");
    var elsewhere = PolicyParts.of(POLICY).changesTo(PolicyParts.of(other));
    var here = change(new StatementDraft("115", "", "amount: 3"));
    var both = PolicyParts.of(other).with(List.of(here)).policy("somewhere");
    assertEquals(1, elsewhere.size());
    assertEquals(List.of(), PolicyParts.of(both).overtaken(List.of()));
    assertEquals(3, gives(both, 115));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''    | ''  | amount: 1          | from  | required
          abc   | ''  | amount: 1          | from  | not-a-term
          SY112 | ''  | amount: 1          | from  | not-a-term
          114   | 113 | amount: 1          | until | until-before-from
          114   | x   | amount: 1          | until | not-a-term
          114   | ''  | ''                 | rule  | required
          114   | ''  | amount: many       | rule  | not-a-rule
          114   | ''  | 'amount: 1: 2'     | rule  | not-a-rule
          112   | ''  | amount: 40000      | rule  | nothing-changed
          """)
  void bad_input_is_told_beside_its_field(
      String from, String until, String rule, String field, String code) {
    var checked = new StatementDraft(from, until, rule).check(prize());
    var problem = checked.found().getFirst();
    assertEquals(List.of(field, code), List.of(problem.field(), problem.code()));
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void a_table_brings_everything_back(TableFormat format) {
    var read = PolicyTable.read(PolicyTable.write(POLICY, format));
    assertEquals(List.of(), read.found());
    if (read instanceof Checked.Valid<List<PolicyChange>>(var parts)) {
      var empty = PolicyParts.of(Policy.empty("somewhere"));
      assertEquals(POLICY, empty.with(parts).policy("somewhere"));
    }
  }

  @Test
  void a_form_changes_one_number_and_keeps_the_shape() {
    var rule = prize().holds().statements().getFirst().rule();
    assertEquals("{amount: 41000}", RuleLeaves.with(rule, Map.of("amount", "４１,０００")));
  }

  @Test
  void complaints_are_told_in_chinese_too() {
    var yaml = "authority: a\ndocuments: {}\ntopics: {}\nprovisions: { a.b: { holds: 1 } }";
    for (var complaint : new PolicyReader().whole("x", yaml).complaints()) {
      assertFalse(complaint.problem().equals(complaint.problemInChinese()), complaint.problem());
      assertTrue(
          complaint.problemInChinese().getBytes(UTF_8).length
              > complaint.problemInChinese().length());
    }
  }

  private static Measure.Amount amount(long ntd) {
    return new Measure.Amount(ntd);
  }

  private static long gives(Policy policy, int year) {
    return Reckoning.find(
            policy.find("award.prize").orElseThrow(), new FiscalYear(year), Facts.NONE)
        .orElseThrow()
        .value()
        .longValueExact();
  }

  private static PolicyChange change(StatementDraft draft) {
    return switch (draft.check(prize())) {
      case Checked.Valid<PolicyChange>(var change) -> change;
      case Checked.Invalid<PolicyChange>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static Provision prize() {
    return POLICY.find("award.prize").orElseThrow();
  }

  private static Policy policy(String prize, String classes) {
    return new PolicyReader()
        .whole(
            "policy.yaml",
            """
            authority: somewhere
            documents:
              plan: { title: { zh: 計畫, en: Plan }, issued: 2022 }
            topics:
              award: { zh: 獎, en: Award }
            provisions:
              award.prize:
                name: { zh: 獎金, en: Prize }
                source: { document: plan, place: "二" }
                holds: { %s }
              award.classes:
                name: { zh: 班級補助, en: Per class }
                source: { document: plan, place: "三" }
                holds: { %s }
            """
                .formatted(prize, classes))
        .policy("somewhere");
  }
}
