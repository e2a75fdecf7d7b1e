package tw.jiegui.core.schools;

import java.util.Optional;

/// What a list of schools is narrowed to, and in which order it stands.
public record SchoolFilter(
    String text,
    Optional<SchoolKind> kind,
    Optional<Ownership> ownership,
    String district,
    Optional<Boolean> remote,
    Optional<School.Status> status,
    Order order) {

  public enum Order {
    CODE,
    NAME,
    DISTRICT,
    STUDENTS
  }

  public static final SchoolFilter OPEN =
      new SchoolFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.of(School.Status.OPEN),
          Order.CODE);

  public SchoolFilter with(String searched) {
    return new SchoolFilter(searched, kind, ownership, district, remote, status, order);
  }
}
