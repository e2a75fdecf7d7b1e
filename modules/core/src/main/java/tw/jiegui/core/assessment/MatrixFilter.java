package tw.jiegui.core.assessment;

import java.util.Optional;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.SchoolKind;

/// Which schools the officers' matrix shows, and in which order.
public record MatrixFilter(
    SchoolYear year, String frame, Schools schools, Standing standing, Order order) {
  /// What is asked of the schools themselves.
  public record Schools(String text, Optional<SchoolKind> kind, String district) {}

  /// What is asked of their assessments: a level reached or none, and an indicator that is not met.
  public record Standing(String level, String unmet) {
    public static final String NO_LEVEL = "none";
    public static final String NOT_BEGUN = "not-begun";
  }

  public enum Order {
    CODE,
    NAME,
    DISTRICT,
    MET
  }
}
