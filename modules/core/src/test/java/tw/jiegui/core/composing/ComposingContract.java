package tw.jiegui.core.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeVersion;
import tw.jiegui.core.certification.SchemeWriter;
import tw.jiegui.core.certification.ShippedSchemes;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.ShippedPolicies;

/// What an authority's shipped schemes become when somebody goes on from them in fields.
public abstract class ComposingContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final String authority;
  private final ClassLoader loader = getClass().getClassLoader();

  protected ComposingContract(String authority) {
    this.authority = authority;
  }

  private Stream<SchemeVersion> shipped() {
    return new ShippedSchemes(loader).of(authority).stream();
  }

  @TestFactory
  Stream<DynamicTest> what_is_written_reads_as_it_was() {
    return each(
        scheme ->
            assertEquals(
                scheme, SchemeVersion.read("again", 2, SchemeWriter.write(scheme)).scheme()));
  }

  @TestFactory
  Stream<DynamicTest> taken_as_the_next_version_unchanged_it_is_the_same_but_for_its_number() {
    return each(
        scheme -> {
          var next = composed(scheme, scheme.key(), "");
          assertEquals(scheme, next.scheme());
          assertTrue(
              next.changes().stream()
                  .filter(PolicyChange::isOfProvision)
                  .allMatch(change -> change.path().equals(scheme.key() + ".edition")),
              next.changes()::toString);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_copy_asks_for_the_same_under_a_name_of_its_own() {
    return each(
        scheme -> {
          var copy = composed(scheme, "copied-scheme", scheme.key()).scheme();
          assertEquals("copied-scheme", copy.key());
          for (int tier = 0; tier < copy.tiers().size(); tier++) {
            assertEquals(
                scheme.tiers().get(tier).asks().criteria(),
                copy.tiers().get(tier).asks().criteria());
          }
        });
  }

  private Stream<DynamicTest> each(Consumer<Scheme> test) {
    return shipped()
        .map(SchemeVersion::scheme)
        .map(scheme -> DynamicTest.dynamicTest(scheme.key(), () -> test.accept(scheme)));
  }

  private Composed composed(Scheme scheme, String key, String copyOf) {
    var policy = new ShippedPolicies(loader).of(authority);
    var grounds =
        new Grounds(
            policy,
            new ShippedFrames(loader).of("ministry"),
            shipped().map(SchemeVersion::scheme).toList(),
            new Grounds.Position(authority.equals("ministry"), 2, Optional.empty()));
    var sheet = Unfolding.of(scheme, policy, TODAY).with("copy_of", copyOf);
    return switch (Drafting.check(key, sheet, grounds)) {
      case Checked.Valid<Composed>(var composed) -> composed;
      case Checked.Invalid<Composed>(var problems) -> throw new AssertionError(problems);
    };
  }
}
