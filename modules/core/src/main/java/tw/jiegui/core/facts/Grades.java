package tw.jiegui.core.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the activities of the most students in which nobody can be counted twice: no two of them
/// share a grade. One that names no grade may have had anybody in it.
final class Grades {
  private static final int ALL = (1 << 12) - 1;

  private Grades() {}

  private record Choice(int students, List<Entry> entries) {
    Choice with(Entry entry) {
      var more = new ArrayList<>(entries);
      more.add(entry);
      return new Choice(students + Grades.students(entry), more);
    }
  }

  /// The best choice for every set of grades that is used up so far.
  static List<Entry> best(List<Entry> activities) {
    Map<Integer, Choice> bests = new HashMap<>(Map.of(0, new Choice(0, List.of())));
    for (var activity : activities) {
      int grades = grades(activity);
      for (var known : List.copyOf(bests.entrySet())) {
        if ((known.getKey() & grades) == 0 && students(activity) > 0) {
          bests.merge(
              known.getKey() | grades, known.getValue().with(activity), Grades::ofMoreStudents);
        }
      }
    }
    return bests.values().stream().reduce(Grades::ofMoreStudents).orElseThrow().entries();
  }

  private static Choice ofMoreStudents(Choice one, Choice other) {
    return other.students() > one.students() ? other : one;
  }

  private static int students(Entry entry) {
    return entry.fact().values().count("students");
  }

  private static int grades(Entry entry) {
    int grades =
        entry.fact().values().several("grades").stream()
            .mapToInt(grade -> 1 << (Integer.parseInt(grade) - 1))
            .reduce(0, (one, other) -> one | other);
    return grades == 0 ? ALL : grades;
  }
}
