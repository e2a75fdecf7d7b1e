package tw.jiegui.core.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyReader;
import tw.jiegui.core.yaml.InvalidYaml;

class SchemeReaderTest {
  private static final String SCHEME =
      """
      scheme: green-school
      name: { zh: 綠色學校, en: Green school }
      about: { zh: 說明, en: about }
      source: { document: law, place: 一 }
      entry:
        counted-in: school-year
        open-to: own-schools
        endorsement: none
        tiers-listed-in: green.tiers
        mending: green.mending
        history:
          applications-at-level: { applications-since: SY111 }
      tiers:
        leaf:
          name: { zh: 葉, en: Leaf }
          rank: 1
          may-apply: [green.applications]
          standards: green.tiers
          criteria: { computed: [green.team] }
          validity: green.valid
      stages:
        review:
          kind: review
          name: { zh: 審查, en: Review }
          source: { document: law, place: 二 }
          due: { days: 5, counted: working, source: { document: law, place: 二 } }
          review: { reviewers: 1, masked: true, judges: standards }
          outcomes: [pass, mend-and-review]
      """;

  private static final Policy POLICY =
      new PolicyReader()
          .whole(
              "green",
              """
              authority: taipei
              documents: { law: { title: { zh: 法, en: Law }, issued: "2022" } }
              topics: { green: { zh: 綠, en: Green } }
              provisions:
                green.tiers:
                  name: { zh: 級, en: Tiers }
                  source: { document: law, place: 一 }
                  holds: { SY111: { list: { items: { leaf: { zh: 葉, en: leaf } } } } }
                green.mending:
                  name: { zh: 補正, en: Mending }
                  source: { document: law, place: 一 }
                  holds: { SY111: { deadline: { event: stage-begun, after: { days: 7 } } } }
                green.applications:
                  name: { zh: 次數, en: Applications }
                  source: { document: law, place: 一 }
                  holds: { SY111: { at-most: { metric: applications-at-level, value: 1 } } }
                green.team:
                  name: { zh: 團隊, en: Team }
                  source: { document: law, place: 一 }
                  holds: { SY111: { at-least: { metric: team-members, value: 3 } } }
                green.valid:
                  name: { zh: 效期, en: Validity }
                  source: { document: law, place: 一 }
                  holds: { SY111: { number: { value: 2, unit: years } } }
              """)
          .policy("taipei");

  @Test
  void a_scheme_of_paths_that_the_policy_has_is_complete() {
    assertEquals(List.of(), read(SCHEME));
  }

  @Test
  void an_unknown_provision_is_told_with_its_place() {
    assertEquals(
        List.of("tiers.leaf.criteria.computed: is green.teem, which is not among the provisions"),
        read(SCHEME.replace("green.team", "green.teem")));
  }

  @Test
  void a_provision_of_another_kind_is_told() {
    assertEquals(
        List.of("tiers.leaf.validity: is green.team, which lays down something of another kind"),
        read(SCHEME.replace("validity: green.valid", "validity: green.team")));
  }

  @Test
  void a_missing_source_and_a_misspelt_key_are_both_told() {
    assertEquals(
        List.of(
            "tiers.leaf.validty: is no known key; known are name, rank, may-apply, standards,"
                + " criteria, validity, prize, follows, history",
            "stages.review.source: is missing"),
        read(
            SCHEME
                .replace("validity:", "validty:")
                .replace("    source: { document: law, place: 二 }\n    due", "    due")));
  }

  @Test
  void a_tier_that_no_list_opens_is_told() {
    assertEquals(
        List.of("tiers.twig: stands in no year of green.tiers"),
        read(SCHEME.replace("  leaf:", "  twig:")));
  }

  @Test
  void mending_needs_its_time() {
    assertEquals(
        List.of("stages.review.outcomes: ask for mending, and entry.mending does not say by when"),
        read(SCHEME.replace("  mending: green.mending\n", "")));
  }

  @Test
  void a_stage_without_reviewers_is_no_review() {
    assertEquals(
        List.of("stages.review.review: stands with a review, and with nothing else"),
        read(SCHEME.replace("kind: review", "kind: visits")));
  }

  private static List<String> read(String yaml) {
    var reader = new SchemeReader("green.yaml", yaml);
    var complaints =
        reader.complaints().isEmpty()
            ? SchemeCheck.complaints(reader.scheme(), POLICY, Map.of("si-111", Set.of("basic")))
            : reader.complaints();
    return complaints.stream().map(SchemeReaderTest::told).toList();
  }

  private static String told(InvalidYaml complaint) {
    return complaint.key() + ": " + complaint.problem();
  }
}
