package tw.jiegui.local.demo;

import java.util.Random;
import tw.jiegui.core.schools.SchoolFacts.Heads;
import tw.jiegui.core.schools.SchoolKind;

/// How many pupils and teachers a school has, around what its district would fill.
final class HeadCounts {
  private static final double ELEMENTARY_SHARE = 0.053;
  private static final double JUNIOR_HIGH_SHARE = 0.024;

  private final Random random;

  HeadCounts(Random random) {
    this.random = random;
  }

  Heads heads(Category category, District district, int schoolsInDistrict) {
    double usual = usual(category, (double) district.people() / schoolsInDistrict);
    int students = (int) Math.clamp(usual * Math.exp(random.nextGaussian() * 0.55 - 0.1), 9, 3200);
    return new Heads(students, teachers(category.kind(), students));
  }

  private static double usual(Category category, double people) {
    return switch (category.kind()) {
      case KINDERGARTEN -> 140;
      case ELEMENTARY -> category.isPrivate() ? 450 : ELEMENTARY_SHARE * people;
      case JUNIOR_HIGH -> category.isPrivate() ? 550 : JUNIOR_HIGH_SHARE * people;
      case SENIOR_HIGH -> 1050;
      case VOCATIONAL_HIGH -> 1150;
    };
  }

  private int teachers(SchoolKind kind, int students) {
    int base =
        switch (kind) {
          case KINDERGARTEN -> 2 + students / 11;
          case ELEMENTARY -> 8 + students / 14;
          case JUNIOR_HIGH -> 9 + students / 12;
          case SENIOR_HIGH, VOCATIONAL_HIGH -> 14 + students / 13;
        };
    return base + random.nextInt(4);
  }
}
