package tw.jiegui.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.yaml.InvalidYaml;

class PolicyTest {
  private static final String FRAME =
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
          holds:
      """;

  @Test
  void a_value_holds_until_the_next_one() {
    var prize = prize("FY112: { amount: 40000 }\nFY114: { amount: 50000 }");
    assertEquals(40_000, gives(prize, 113));
    assertEquals(50_000, gives(prize, 114));
    assertTrue(prize.on(new FiscalYear(111)).isEmpty());
  }

  @Test
  void a_value_with_an_end_holds_no_longer() {
    var prize = prize("FY112..FY113: { amount: 40000 }");
    assertTrue(prize.on(new FiscalYear(114)).isEmpty());
  }

  @Test
  void a_school_year_does_not_ask_for_a_fiscal_year() {
    var prize = prize("FY112: { amount: 40000 }");
    assertThrows(IllegalArgumentException.class, () -> prize.on(new SchoolYear(112)));
  }

  /// What is wrong, and the words that the complaint must hold.
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '|',
      value = {
        "FY112: { amont: 1 } -> amont: is no kind of rule",
        "FY112: { amount: -1 } -> amount: must be a sum",
        "FY112: { amount: 1.5 } -> amount: must be a sum",
        "FY112: { amount: 1, number: { value: 2, unit: ntd } } -> exactly one kind",
        "112: { amount: 1 } -> 112: must be a time like",
        "FY112..FY114: { amount: 1 }, FY114: { amount: 2 } -> FY112..FY114 and FY114 overlap",
        "FY112: { amount: 1 }, SY113: { amount: 2 } -> dates of different kinds",
        "FY112: { weights: { a: { weight: 60, zh: 甲, en: a }, b: { weight: 30, zh: 乙, en: b } } }"
            + " -> add up to 90, must be 100",
        "FY112: { quota: { places: 5, reserved: { d: { places: 6, zh: 弱, en: d } } } }"
            + " -> more places are reserved",
        "FY112: { at-least: { metric: unheard-of, value: 1 } } -> metric: is unheard-of",
        "FY112: { at-least: { metric: subsidy-requested, value: 1, unit: x } } -> unit: is no known"
            + " key",
        "FY112: { some-of: { at-least: 2, items: { a: { zh: 甲, en: a } } } } -> must lie between",
        "FY112: { deadline: { event: submitted, before: { fortnights: 2 } } } -> fortnights",
        "FY112: { window: { opens: 13-01, closes: 12-31 } } -> opens: must be a day",
        "FY112: { share: { part: subsidy-requested, of: subsidy-requested, at-least: 130 } } ->"
            + " between 0 and 100"
      })
  void a_typing_error_is_complained_of_with_file_and_path(String holds, String words) {
    var complaint = complaint(FRAME.replace("holds:", "holds: { " + holds + " }"));
    assertTrue(complaint.startsWith("policy.yaml: provisions.award.prize"), complaint);
    assertTrue(complaint.contains(words), complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '|',
      value = {
        "document: plan -> document: other -> is other, which is not among the documents",
        "award: { -> prize: { -> begins with no topic",
        "place: -> page: -> page: is no known key",
        ", en: Prize -> , fr: Prix -> fr: is no known key",
        "award.prize: -> Award: -> must be lower-case words"
      })
  void a_provision_names_its_source_its_topic_and_itself(String right, String wrong, String words) {
    var good = FRAME.replace("holds:", "holds: { FY112: { amount: 1 } }");
    var complaint = complaint(good.replace(right, wrong));
    assertTrue(complaint.contains(words), complaint);
  }

  @Test
  void every_complaint_is_heard_not_just_the_first() {
    var twice =
        FRAME.replace("holds:", "holds: { FY112: { amount: x } }")
            + "  award.other: { name: { zh: 他, en: other } }\n";
    assertEquals(2, new PolicyReader().whole("policy.yaml", twice).complaints().size());
  }

  @Test
  void what_is_written_is_read_again_as_the_same() {
    var policy = policy(FRAME + EVERY_KIND.indent(6));
    assertEquals(policy, policy(PolicyWriter.write(policy)));
    var kinds =
        policy.provisions().values().stream()
            .flatMap(provision -> provision.holds().statements().stream())
            .map(statement -> RuleKind.of(statement.rule()))
            .distinct()
            .count();
    assertEquals(RuleKind.values().length, kinds, "every kind of rule is in this test");
  }

  @Test
  void every_kind_of_rule_says_itself_in_both_languages() {
    for (var statement : prize(EVERY_KIND).holds().statements()) {
      var saying = Sayings.of(statement.rule());
      for (var text : new String[] {saying.zh(), saying.en()}) {
        assertTrue(!text.isBlank() && !text.contains("{}"), text);
      }
    }
  }

  @Test
  void from_one_to_one_is_said_as_one() {
    var holds = "SY100: { between: { metric: weekly-periods-released, from: 1, to: %d } }";
    assertEquals("每週減授節數：1 節（每週）", said(holds.formatted(1)));
    assertEquals("每週減授節數 1 至 2 節（每週）", said(holds.formatted(2)));
  }

  private static String said(String holds) {
    return Sayings.of(prize(holds).holds().statements().getFirst().rule()).zh();
  }

  private static final String EVERY_KIND =
      """
          SY100: { amount: 40000 }
          SY101: { number: { value: 2.5, unit: ntd } }
          SY102: { rate: { amount: 15000, per: ntd, at-most: 80000 } }
          SY103: { one-per: { of: subsidy-requested, each: 16, rounding: up, at-least: 1 } }
          SY104: { quota: { places: 20, reserves: 5, reserved: { d: { places: 2, zh: 弱, en: d } } } }
          SY105: { weights: { groups: { g: { zh: 組, en: g } }, entries: { a: { weight: 60, group: g, zh: 甲, en: a },
            b: { weight: 40, zh: 乙, en: b } } } }
          SY106: { list: { items: { a: { zh: 甲, en: a } } } }
          SY107: { text: { zh: 金質, en: gold } }
          SY108: { at-least: { metric: subsidy-requested, value: 6 } }
          SY109: { at-most: { metric: subsidy-requested, value: 30 } }
          SY110: { between: { metric: subsidy-requested, from: 2, to: 6 } }
          SY111: { share: { part: subsidy-requested, of: subsidy-requested, at-most: 10 } }
          SY112: { some-of: { at-least: all, items: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } } } }
          SY113: { ceiling: { metric: subsidy-requested, amount: 80000 } }
          SY114: { window: { opens: 09-01, closes: 02-29 } }
          SY115: { window: { opens: 2022-09-01, closes: 2023-06-30 } }
          SY116: { deadline: { event: submitted, before: { months: 2 } } }
          SY117: { deadline: { event: submitted, after: { days: 7 }, counted: working } }
          SY118: { deadline: { event: submitted, day: 12-15, year: before } }
          SY119: { not-before: { event: submitted, wait: { years: 2 } } }
          SY120: { requires: { condition: holds-award } }
          SY121: { excludes: { condition: holds-award } }
          SY122..SY123: { bar: { event: submitted, lasts: { years: 3 } } }
      """;

  private static Provision prize(String holds) {
    return policy(FRAME + holds.indent(6)).find("award.prize").orElseThrow();
  }

  private static Policy policy(String yaml) {
    return new PolicyReader().whole("policy.yaml", yaml).policy("somewhere");
  }

  private static long gives(Provision provision, int year) {
    return Reckoning.find(provision, new FiscalYear(year), Facts.NONE)
        .orElseThrow()
        .value()
        .longValueExact();
  }

  private static String complaint(String yaml) {
    var reader = new PolicyReader().whole("policy.yaml", yaml);
    return String.valueOf(
        assertThrows(InvalidYaml.class, () -> reader.policy("somewhere")).getMessage());
  }
}
