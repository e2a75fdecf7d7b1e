package tw.jiegui.web.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.Course;
import tw.jiegui.core.plans.Sayings;

/// Bars of target and actual side by side, year by year, drawn to one scale.
public record Chart(String label, Legend legend, List<Group> groups) {
  private static final int HEIGHT = 120;
  private static final int TOP = 24;
  private static final int WIDTH = 120;
  private static final int BAR = 36;

  public Chart {
    groups = List.copyOf(groups);
  }

  public record Legend(String target, String actual) {}

  public record Group(int x, String year, @Nullable Bar target, @Nullable Bar actual) {}

  public record Bar(int x, int y, int height, String value) {
    public int middle() {
      return x + BAR / 2;
    }

    public int above() {
      return y - 6;
    }
  }

  /// Empty where there is nothing to draw, or nothing that could be drawn to scale.
  static Optional<Chart> of(Course course, String label, PlanWords words) {
    var years = course.years();
    boolean numbers = course.nature().kind().isNumber();
    var most = most(course);
    if (!numbers || years.isEmpty() || most.signum() <= 0) {
      return Optional.empty();
    }
    var groups = new ArrayList<Group>();
    for (int i = 0; i < years.size(); i++) {
      groups.add(group(course, years.get(i), i * WIDTH, most));
    }
    var legend = new Legend(words.texts().of("plans.target"), words.texts().of("plans.actual"));
    return Optional.of(new Chart(label, legend, groups));
  }

  private static Group group(Course course, int year, int x, BigDecimal most) {
    return new Group(
        x,
        String.valueOf(year),
        course.findAim(year).map(aim -> bar(aim.value(), x + 20, most)).orElse(null),
        course.findYear(year).map(it -> bar(it.value(), x + 20 + BAR + 4, most)).orElse(null));
  }

  private static Bar bar(BigDecimal value, int x, BigDecimal most) {
    int height =
        value
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(HEIGHT))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValueExact();
    return new Bar(x, TOP + HEIGHT - height, height, Sayings.plain(value));
  }

  private static BigDecimal most(Course course) {
    var most = BigDecimal.ZERO;
    for (int year : course.years()) {
      most = most.max(course.findAim(year).map(aim -> aim.value()).orElse(BigDecimal.ZERO));
      most = most.max(course.findYear(year).map(it -> it.value()).orElse(BigDecimal.ZERO));
    }
    return most;
  }

  public int width() {
    return Math.max(1, groups.size()) * WIDTH;
  }

  public int height() {
    return TOP + HEIGHT + 28;
  }

  public int ground() {
    return TOP + HEIGHT;
  }

  public int bar() {
    return BAR;
  }

  public int middle(Group group) {
    return group.x() + WIDTH / 2;
  }
}
