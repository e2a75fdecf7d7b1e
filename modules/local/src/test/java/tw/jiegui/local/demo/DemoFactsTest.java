package tw.jiegui.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.SchoolYear;

class DemoFactsTest {
  private static final SchoolYear NOW = new SchoolYear(115);

  private final DemoCountry country = DemoCountry.of(DemoCountry.SEED);

  @Test
  void no_two_facts_share_an_id() {
    for (String authority : List.of("taipei", "keelung", "hualien")) {
      var facts = DemoFacts.of(country.authority(authority), NOW);
      var ids = new HashSet<>(facts.stream().map(DemoFact::id).toList());
      assertEquals(facts.size(), ids.size(), authority);
      assertTrue(facts.size() > 50, authority);
    }
  }

  @Test
  void hualiens_own_school_has_nothing_yet_this_year() {
    var hualien = country.authority("hualien");
    var stage = hualien.stage().id();
    assertTrue(
        DemoFacts.of(hualien, NOW).stream()
            .noneMatch(fact -> fact.school().equals(stage) && fact.year().equals(NOW)));
  }
}
