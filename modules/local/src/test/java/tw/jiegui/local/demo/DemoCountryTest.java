package tw.jiegui.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.SchoolKind;

class DemoCountryTest {
  private static final DemoCountry COUNTRY = DemoCountry.of(DemoCountry.SEED);

  @Test
  void the_same_seed_makes_the_same_country() {
    assertEquals(COUNTRY, DemoCountry.of(DemoCountry.SEED));
    assertNotEquals(COUNTRY, DemoCountry.of(DemoCountry.SEED + 1));
  }

  @Test
  void all_23_authorities_have_schools() {
    assertEquals(23, COUNTRY.authorities().size());
    assertEquals(
        List.of(), COUNTRY.authorities().stream().filter(one -> one.schools().isEmpty()).toList());
  }

  @Test
  void the_stages_are_as_many_as_in_reality() {
    assertBetween(2_580, 2_640, schools(SchoolKind.ELEMENTARY).count());
    assertBetween(710, 750, schools(SchoolKind.JUNIOR_HIGH).count());
    long senior =
        schools(SchoolKind.SENIOR_HIGH).count() + schools(SchoolKind.VOCATIONAL_HIGH).count();
    assertBetween(495, 525, senior);
    assertBetween(60, 100, schools(SchoolKind.KINDERGARTEN).count());
    assertBetween(3_850, 4_000, schools().count());
  }

  @Test
  void the_ministry_has_national_senior_high_schools_alone() {
    var ministry = COUNTRY.authority("ministry").schools();
    assertBetween(30, 40, ministry.size());
    assertTrue(ministry.stream().allMatch(DemoCountryTest::isNationalSenior));
    assertEquals(ministry.size(), schools().filter(DemoCountryTest::isNationalSenior).count());
  }

  @Test
  void codes_are_well_formed_and_lead_to_one_school_in_the_country() {
    var former =
        COUNTRY.authorities().stream()
            .flatMap(one -> one.formerCodes().stream().map(DemoFormerCode::code))
            .toList();
    var codes = schools().map(DemoSchool::code).collect(toSet());
    assertEquals(schools().count(), codes.size());
    assertTrue(codes.stream().allMatch(code -> code.matches("[0-9]{3}[0-9K][0-9]{2}")));
    assertEquals(former.size(), Set.copyOf(former).size());
  }

  @Test
  void no_name_stands_twice_in_an_authority_in_either_language() {
    for (var authority : COUNTRY.authorities()) {
      assertDistinct(authority, school -> school.identity().nameZh());
      assertDistinct(authority, school -> school.identity().nameEn());
    }
  }

  @Test
  void there_are_the_368_districts_of_the_country() {
    var counties = County.readAll();
    assertEquals(368, counties.stream().mapToLong(county -> county.districts().size()).sum());
    assertEquals(22, counties.size());
  }

  @Test
  void every_school_stands_in_a_district_of_its_authority() {
    var counties = County.readAll();
    for (var county : counties) {
      var known = county.districts().stream().map(one -> one.name().zh()).collect(toSet());
      assertTrue(known.containsAll(districts(county.id())));
    }
    var everywhere =
        counties.stream()
            .flatMap(county -> county.districts().stream().map(one -> full(county, one)))
            .collect(toSet());
    assertTrue(everywhere.containsAll(districts(new AuthorityId("ministry"))));
  }

  @Test
  void nearly_every_district_has_an_elementary_school() {
    long served =
        schools(SchoolKind.ELEMENTARY)
            .map(school -> school.code().substring(0, 2) + school.facts().district())
            .distinct()
            .count();
    assertBetween(360, 380, served);
  }

  @Test
  void a_third_of_the_compulsory_schools_is_remote_and_small() {
    var remote = schools().filter(school -> school.open() && school.facts().remote()).toList();
    assertBetween(700, 1_300, remote.size());
    assertTrue(
        remote.stream()
                .mapToInt(school -> school.facts().heads().students())
                .average()
                .orElseThrow()
            < 250);
  }

  @Test
  void the_children_of_the_country_fit_into_its_elementary_schools() {
    int children =
        schools(SchoolKind.ELEMENTARY).mapToInt(school -> school.facts().heads().students()).sum();
    assertBetween(1_100_000, 1_450_000, children);
  }

  @Test
  void a_closed_school_has_no_pupils_and_says_since_when() {
    var closed = schools().filter(school -> !school.open()).toList();
    assertBetween(20, 150, closed.size());
    var ended =
        COUNTRY.authorities().stream()
            .flatMap(one -> one.events().stream())
            .filter(DemoCountryTest::isEnd)
            .map(DemoEvent::schoolId)
            .collect(toSet());
    assertEquals(ended, closed.stream().map(DemoSchool::id).collect(toSet()));
    assertEquals(0, closed.stream().mapToInt(one -> one.facts().heads().students()).sum());
  }

  @Test
  void the_demo_accounts_act_for_an_open_school() {
    for (var authority : COUNTRY.authorities()) {
      assertTrue(authority.stage().open());
    }
    assertFalse(isNationalSenior(COUNTRY.authority("taipei").stage()));
  }

  private static boolean isEnd(DemoEvent event) {
    return event.kind() == DemoEvent.Kind.CLOSED || event.kind() == DemoEvent.Kind.MERGED_INTO;
  }

  private static boolean isNationalSenior(DemoSchool school) {
    return school.facts().ownership() == Ownership.NATIONAL
        && (school.facts().kind() == SchoolKind.SENIOR_HIGH
            || school.facts().kind() == SchoolKind.VOCATIONAL_HIGH);
  }

  private static Stream<DemoSchool> schools() {
    return COUNTRY.authorities().stream().flatMap(authority -> authority.schools().stream());
  }

  private static Stream<DemoSchool> schools(SchoolKind kind) {
    return schools().filter(school -> school.facts().kind() == kind);
  }

  private static Set<String> districts(AuthorityId authority) {
    return COUNTRY.authority(authority.value()).schools().stream()
        .map(school -> school.facts().district())
        .collect(toSet());
  }

  private static String full(County county, District district) {
    return county.nameZh() + district.name().zh();
  }

  private static void assertDistinct(DemoAuthority authority, Function<DemoSchool, String> name) {
    var names = authority.schools().stream().collect(groupingBy(name, counting()));
    names.values().removeIf(count -> count == 1);
    assertEquals(Set.of(), names.keySet(), authority.id().value());
  }

  private static void assertBetween(long low, long high, long found) {
    assertTrue(low <= found && found <= high, found + " is not from " + low + " to " + high);
  }
}
