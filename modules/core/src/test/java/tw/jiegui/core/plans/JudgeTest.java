package tw.jiegui.core.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.plans.Course.Nature;
import tw.jiegui.core.policy.Bilingual;

class JudgeTest {
  /// School year 115 is 1 August 2026 to 31 July 2027; half of it has passed at the end of January.
  private static final LocalDate BEFORE = LocalDate.of(2026, 7, 31);

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 1);
  private static final LocalDate HALF = LocalDate.of(2027, 1, 31);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 31);
  private static final LocalDate AFTER = LocalDate.of(2027, 8, 1);

  @ParameterizedTest
  @CsvSource({
    "40, REACHED",
    "39, BEHIND",
    "41, REACHED",
    "0, BEHIND",
  })
  void after_the_year_a_count_is_reached_or_missed_by_one(int actual, State state) {
    assertEquals(state, judge(kind(IndicatorKind.COUNT), 40, actual, AFTER));
  }

  @ParameterizedTest
  @CsvSource({"20, ON_TRACK", "19, BEHIND", "40, REACHED", "39, ON_TRACK"})
  void at_half_time_half_of_a_count_is_in_step(int actual, State state) {
    assertEquals(state, judge(kind(IndicatorKind.COUNT), 40, actual, HALF));
  }

  @Test
  void on_its_first_day_nothing_is_late_and_on_its_last_nearly_all_is_due() {
    assertEquals(State.ON_TRACK, judge(kind(IndicatorKind.COUNT), 40, 0, FIRST_DAY));
    assertEquals(State.BEHIND, judge(kind(IndicatorKind.COUNT), 40, 38, LAST_DAY));
    assertEquals(State.ON_TRACK, judge(kind(IndicatorKind.COUNT), 40, 39, LAST_DAY));
  }

  @Test
  void a_total_goes_on_from_the_year_before_and_is_not_added_up() {
    var total = course(kind(IndicatorKind.CUMULATIVE), Map.of(114, 14, 115, 18));
    var reported = with(total, Map.of(Slot.whole(114), 14, Slot.whole(115), 16));
    assertEquals(State.ON_TRACK, Judge.judge(reported, 115, HALF).state());
    var slow = with(total, Map.of(Slot.whole(114), 14, Slot.whole(115), 15));
    assertEquals(State.BEHIND, Judge.judge(slow, 115, HALF).state());
    var over = with(total, Map.of(Slot.whole(114), 14, Slot.whole(115), 17));
    assertEquals(State.BEHIND, Judge.judge(over, 115, AFTER).state());
  }

  @Test
  void a_percentage_is_worked_out_of_its_base_and_due_at_the_end_of_the_year() {
    var figure = new Figure(new BigDecimal(41), new BigDecimal(55));
    assertEquals(new BigDecimal("74.55"), figure.counted(IndicatorKind.PERCENTAGE));
    assertEquals(State.ON_TRACK, judge(kind(IndicatorKind.PERCENTAGE), 75, figure, HALF));
    assertEquals(State.BEHIND, judge(kind(IndicatorKind.PERCENTAGE), 75, figure, AFTER));
    var more = new Figure(new BigDecimal(42), new BigDecimal(56));
    assertEquals(State.REACHED, judge(kind(IndicatorKind.PERCENTAGE), 75, more, AFTER));
  }

  @Test
  void a_rise_compares_with_the_base_year() {
    var five = new Figure(new BigDecimal(63), new BigDecimal(60));
    assertEquals(State.REACHED, judge(kind(IndicatorKind.RISE), 5, five, AFTER));
    var less = new Figure(new BigDecimal("62.9"), new BigDecimal(60));
    assertEquals(State.BEHIND, judge(kind(IndicatorKind.RISE), 5, less, AFTER));
    assertEquals(
        State.REACHED, judge(kind(IndicatorKind.RISE), 5, Figure.of(BigDecimal.valueOf(5)), AFTER));
  }

  @Test
  void nothing_is_a_part_of_nothing() {
    var figure = new Figure(new BigDecimal(3), BigDecimal.ZERO);
    assertEquals(new BigDecimal(3), figure.counted(IndicatorKind.PERCENTAGE));
  }

  @Test
  void a_milestone_is_done_or_due_at_the_end() {
    assertEquals(State.REACHED, judge(kind(IndicatorKind.MILESTONE), 1, 1, HALF));
    assertEquals(State.ON_TRACK, judge(kind(IndicatorKind.MILESTONE), 1, 0, HALF));
    assertEquals(State.BEHIND, judge(kind(IndicatorKind.MILESTONE), 1, 0, AFTER));
  }

  @Test
  void a_level_is_a_step_on_the_ladder_of_its_targets() {
    var words = new TreeMap<Integer, Aim>();
    var names = List.of("city", "national", "international");
    for (int i = 0; i < 3; i++) {
      var name = new Bilingual(names.get(i), names.get(i));
      words.put(113 + i, new Aim(BigDecimal.valueOf(i + 1L), name));
    }
    var ladder = new Course(kind(IndicatorKind.LEVEL), Years.Calendar.SCHOOL_YEAR, words, Map.of());
    var below = with(ladder, Map.of(Slot.whole(115), 2));
    assertEquals(State.BEHIND, Judge.judge(below, 115, AFTER).state());
    assertTrue(Judge.judge(below, 115, AFTER).why().en().contains("national"));
    var there = with(ladder, Map.of(Slot.whole(115), 3));
    assertEquals(State.REACHED, Judge.judge(there, 115, AFTER).state());
  }

  @Test
  void what_is_to_stay_low_is_reached_only_when_the_year_is_over() {
    var low = nature(IndicatorKind.COUNT, Direction.DOWN, Rhythm.YEAR);
    assertEquals(State.ON_TRACK, judge(low, 3, 3, HALF));
    assertEquals(State.REACHED, judge(low, 3, 3, AFTER));
    assertEquals(State.BEHIND, judge(low, 3, 4, AFTER));
  }

  @Test
  void what_is_to_be_kept_is_missed_below_and_not_above() {
    var kept = nature(IndicatorKind.COUNT, Direction.HOLD, Rhythm.YEAR);
    assertEquals(State.REACHED, judge(kept, 60, 61, AFTER));
    assertEquals(State.BEHIND, judge(kept, 60, 59, AFTER));
  }

  @Test
  void both_semesters_count_and_the_weaker_one_decides() {
    var each = nature(IndicatorKind.COUNT, Direction.UP, Rhythm.SEMESTER);
    var both = course(each, Map.of(115, 2));
    var good = with(both, Map.of(new Slot(115, 1), 3, new Slot(115, 2), 2));
    assertEquals(State.REACHED, Judge.judge(good, 115, AFTER).state());
    var weak = with(both, Map.of(new Slot(115, 1), 3, new Slot(115, 2), 1));
    assertEquals(State.BEHIND, Judge.judge(weak, 115, AFTER).state());
    var first = with(both, Map.of(new Slot(115, 1), 2));
    assertEquals(State.ON_TRACK, Judge.judge(first, 115, HALF).state());
    assertEquals(State.NO_DATA, Judge.judge(first, 115, AFTER).state());
  }

  @Test
  void without_a_report_there_is_no_data_unless_the_year_has_not_begun() {
    var silent = course(kind(IndicatorKind.COUNT), Map.of(115, 40));
    assertEquals(State.NOT_DUE, Judge.judge(silent, 115, BEFORE).state());
    assertEquals(State.NO_DATA, Judge.judge(silent, 115, FIRST_DAY).state());
    assertEquals(State.NO_DATA, Judge.judge(silent, 115, AFTER).state());
  }

  @Test
  void a_year_without_a_target_is_not_due() {
    var course = course(kind(IndicatorKind.COUNT), Map.of(114, 40));
    assertEquals(State.NOT_DUE, Judge.judge(course, 115, AFTER).state());
  }

  @Test
  void where_no_year_has_a_number_it_is_to_rise_every_year() {
    var rising = course(kind(IndicatorKind.COUNT), Map.of());
    var more = with(rising, Map.of(Slot.whole(114), 10, Slot.whole(115), 11));
    assertEquals(State.REACHED, Judge.judge(more, 115, AFTER).state());
    var same = with(rising, Map.of(Slot.whole(114), 10, Slot.whole(115), 10));
    assertEquals(State.BEHIND, Judge.judge(same, 115, AFTER).state());
    assertEquals(State.ON_TRACK, Judge.judge(same, 115, HALF).state());
    assertEquals(State.NO_DATA, Judge.judge(rising, 115, AFTER).state());
  }

  @Test
  void every_verdict_says_why_in_both_languages() {
    var course =
        with(course(kind(IndicatorKind.COUNT), Map.of(115, 40)), Map.of(Slot.whole(115), 19));
    var why = Judge.judge(course, 115, HALF).why();
    assertEquals("目標 40 人次，實際 19 人次；這一年過了 50%，照進度應有 20 人次，進度落後。", why.zh());
    assertEquals(
        "Target 40 people, actual 19 people; 50 % of the year has passed, 20 people would be in"
            + " step: behind.",
        why.en());
    assertFalse(why.en().contains("{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "REACHED;NOT_DUE, REACHED",
    "REACHED;ON_TRACK, ON_TRACK",
    "ON_TRACK;NO_DATA, NO_DATA",
    "NO_DATA;BEHIND;REACHED, BEHIND",
    "NOT_DUE, NOT_DUE",
  })
  void a_whole_is_as_far_as_its_slowest_part(String parts, State whole) {
    assertEquals(whole, State.of(List.of(parts.split(";")).stream().map(State::valueOf).toList()));
  }

  private static Nature kind(IndicatorKind kind) {
    return nature(kind, Direction.UP, Rhythm.YEAR);
  }

  private static Nature nature(IndicatorKind kind, Direction direction, Rhythm rhythm) {
    return new Nature(kind, direction, false, rhythm, new Bilingual("人次", "people"));
  }

  private static State judge(Nature nature, int target, int actual, LocalDate today) {
    return judge(nature, target, Figure.of(BigDecimal.valueOf(actual)), today);
  }

  private static State judge(Nature nature, int target, Figure actual, LocalDate today) {
    var course = course(nature, Map.of(115, target));
    var reported =
        new Course(nature, course.calendar(), course.aims(), Map.of(Slot.whole(115), actual));
    return Judge.judge(reported, 115, today).state();
  }

  private static Course course(Nature nature, Map<Integer, Integer> targets) {
    var aims = new TreeMap<Integer, Aim>();
    targets.forEach((year, value) -> aims.put(year, Aim.of(BigDecimal.valueOf(value))));
    return new Course(nature, Years.Calendar.SCHOOL_YEAR, aims, Map.of());
  }

  private static Course with(Course course, Map<Slot, Integer> actuals) {
    var figures = new TreeMap<Slot, Figure>();
    actuals.forEach((slot, value) -> figures.put(slot, Figure.of(BigDecimal.valueOf(value))));
    return new Course(course.nature(), course.calendar(), course.aims(), figures);
  }
}
