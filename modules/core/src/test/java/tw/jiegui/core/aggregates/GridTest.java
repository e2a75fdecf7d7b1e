package tw.jiegui.core.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.aggregates.Grid.Place;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;

class GridTest {
  private static final Series LEVEL = new Series(Measure.LEVELS_REACHED, "si-111/basic");
  private static final long THRESHOLD = 3;
  private static final List<Stage> STAGES = List.of(Stage.values());

  @Test
  void sums_are_those_of_rows_columns_and_all() {
    var grid = grid(new long[][] {{5, 4, 0}, {7, 9, 3}});
    assertEquals(9, grid.value(place(0, -1)));
    assertEquals(12, grid.value(place(-1, 0)));
    assertEquals(28, grid.value(place(-1, -1)));
    assertEquals(Set.of(), grid.withheld(THRESHOLD));
  }

  @Test
  void a_small_number_takes_another_of_its_row_and_of_its_column_with_it() {
    var withheld = grid(new long[][] {{5, 2, 9}, {7, 8, 3}}).withheld(THRESHOLD);
    assertEquals(Set.of(place(0, 1), place(0, 0), place(1, 1), place(1, 0)), withheld);
  }

  @Test
  void where_nothing_else_is_left_the_sum_goes_too() {
    var withheld = grid(new long[][] {{2, 0, 0}, {0, 8, 9}}).withheld(THRESHOLD);
    assertTrue(withheld.contains(place(0, -1)), withheld::toString);
    assertTrue(withheld.contains(place(-1, 0)), withheld::toString);
  }

  @Test
  void nought_is_told() {
    assertEquals(Set.of(), grid(new long[][] {{0, 0, 0}, {4, 5, 6}}).withheld(THRESHOLD));
  }

  /// Whoever knows everything that is told cannot take the rest of a line from its sum.
  @RepeatedTest(200)
  void no_number_stands_alone_in_its_line(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var numbers = new long[2 + random.nextInt(6)][3];
    for (var row : numbers) {
      for (int stage = 0; stage < row.length; stage++) {
        row[stage] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(30);
      }
    }
    var grid = grid(numbers);
    var withheld = grid.withheld(THRESHOLD);
    for (int of = -1; of < numbers.length; of++) {
      assertNotEquals(1, hidden(withheld, of, new int[] {-1, 0, 1, 2}), "row " + of);
    }
    for (int stage = -1; stage < 3; stage++) {
      int column = 0;
      for (int of = -1; of < numbers.length; of++) {
        column += withheld.contains(place(of, stage)) ? 1 : 0;
      }
      assertNotEquals(1, column, "column " + stage);
    }
  }

  private static long hidden(Set<Place> withheld, int of, int[] stages) {
    long hidden = 0;
    for (int stage : stages) {
      hidden += withheld.contains(place(of, stage)) ? 1 : 0;
    }
    return hidden;
  }

  private static Grid grid(long[][] numbers) {
    var counted = new ArrayList<Counted>();
    for (int of = 0; of < numbers.length; of++) {
      for (int stage = 0; stage < numbers[of].length; stage++) {
        counted.add(
            new Counted(
                authority(of), LEVEL, new SchoolYear(115), STAGES.get(stage), numbers[of][stage]));
      }
    }
    return Grid.of(List.copyOf(counted));
  }

  private static Place place(int of, int stage) {
    return new Place(
        of < 0 ? Optional.empty() : Optional.of(authority(of)),
        stage < 0 ? Optional.empty() : Optional.of(STAGES.get(stage)));
  }

  private static AuthorityId authority(int of) {
    return new AuthorityId("city-" + (char) ('a' + of));
  }
}
