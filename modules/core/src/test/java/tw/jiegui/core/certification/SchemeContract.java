package tw.jiegui.core.certification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.ShippedPolicies;
import tw.jiegui.core.yaml.Shipped;
import tw.jiegui.core.yaml.YamlSection;

/// What every authority's shipped schemes keep to, and the cases that its officials can read.
public abstract class SchemeContract {
  private final String authority;
  private final Shipped shipped = new Shipped(getClass().getClassLoader(), "authorities");
  private final Policy policy;
  private final List<SchemeVersion> schemes;

  protected SchemeContract(String authority) {
    this.authority = authority;
    policy = new ShippedPolicies(getClass().getClassLoader()).of(authority);
    schemes = new ShippedSchemes(getClass().getClassLoader()).of(authority);
  }

  protected final Scheme scheme(String key) {
    return schemes.stream()
        .map(SchemeVersion::scheme)
        .filter(scheme -> scheme.key().equals(key))
        .findAny()
        .orElseThrow();
  }

  protected final Policy policy() {
    return policy;
  }

  @Test
  void the_policy_has_all_that_a_scheme_refers_to() {
    assertFalse(schemes.isEmpty());
    for (var version : schemes) {
      assertEquals(
          List.of(),
          SchemeCheck.complaints(version.scheme(), policy, frames()),
          version.scheme().key());
    }
  }

  @Test
  void every_condition_and_computed_criterion_has_a_case_on_each_side_of_its_border() {
    var open = new TreeSet<String>();
    for (var version : schemes) {
      for (var tier : version.scheme().tiers()) {
        Stream.concat(
                tier.asks().mayApply().stream().map(Criterion.Computed::new),
                tier.asks().criteria().stream())
            .filter(Criterion.Computed.class::isInstance)
            .forEach(
                criterion -> {
                  open.add(tier.key() + " " + criterion.key() + " met");
                  open.add(tier.key() + " " + criterion.key() + " missing");
                });
      }
    }
    allCases().map(SchemeCase::covers).forEach(open::remove);
    assertEquals(new TreeSet<>(), open);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return allCases()
        .map(each -> DynamicTest.dynamicTest(each.section().text("case"), each::check));
  }

  private Stream<SchemeCase> allCases() {
    var files = Pattern.compile("authorities/" + authority + "/schemes/cases/.+\\.yaml");
    return shipped.list(files).stream()
        .flatMap(
            name ->
                YamlSection.parse(name, "cases:\n" + shipped.read(name).indent(2))
                    .sections("cases")
                    .stream())
        .map(each -> new SchemeCase(scheme(each.text("scheme")), policy, each));
  }

  private Map<String, Set<String>> frames() {
    return new ShippedFrames(getClass().getClassLoader())
        .of("ministry").stream()
            .collect(
                toMap(
                    frame -> frame.key(),
                    frame -> frame.levels().stream().map(Level::key).collect(toSet())));
  }
}
