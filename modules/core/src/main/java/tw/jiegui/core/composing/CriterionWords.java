package tw.jiegui.core.composing;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.facts.Condition;
import tw.jiegui.core.facts.Metric;

/// The words of the vocabulary that are known of every school, and so can be criteria.
public final class CriterionWords {
  static final String STUDENTS = Metric.STUDENTS.slug();
  static final String STUDENTS_TAKING_PART = Metric.STUDENTS_TAKING_PART.slug();

  /// Words of the policy about a school's own history with a scheme.
  static final String APPLICATIONS = "applications-at-level";

  static final String HOLDS = "holds-required-certificate";
  static final String GRANTED = "required-certificate-granted";
  static final String REFUSED = "same-tier-refused";

  private CriterionWords() {}

  public static List<String> metrics() {
    return Stream.concat(
            Stream.of(Metric.values()).map(Metric::slug),
            Stream.of(
                "indicators-achieved",
                "mandatory-indicators-achieved",
                "optional-indicators-achieved"))
        .toList();
  }

  public static List<String> conditions() {
    return Stream.of(Condition.values()).map(Condition::slug).toList();
  }
}
