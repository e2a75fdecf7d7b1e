package tw.jiegui.core.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;

class LedgerTest {
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final AuthorityId KEELUNG = new AuthorityId("keelung");
  private static final Series BASIC = new Series(Measure.LEVELS_REACHED, "si-111/basic");

  private final Ledger ledger =
      new Ledger(
          List.of(
              counted(TAIPEI, Series.SCHOOLS, 113, Stage.JUNIOR, 60),
              counted(TAIPEI, Series.SCHOOLS, 115, Stage.JUNIOR, 61),
              counted(TAIPEI, Series.SCHOOLS, 113, Stage.SENIOR, 40),
              counted(KEELUNG, Series.SCHOOLS, 113, Stage.JUNIOR, 11),
              counted(TAIPEI, BASIC, 114, Stage.SENIOR, 10),
              counted(TAIPEI, BASIC, 115, Stage.JUNIOR, 20),
              counted(TAIPEI, BASIC, 115, Stage.SENIOR, 10),
              counted(KEELUNG, BASIC, 113, Stage.JUNIOR, 2)),
          3);

  @Test
  void a_number_of_schools_holds_until_it_changes() {
    assertEquals(OptionalLong.of(111), schools(114));
    assertEquals(OptionalLong.of(112), schools(115));
    assertEquals(OptionalLong.of(112), schools(116));
    assertEquals(OptionalLong.of(0), schools(112));
  }

  @Test
  void what_a_year_came_to_is_not_carried_into_the_next() {
    var total = overview(116, Optional.empty()).total();
    assertEquals(OptionalLong.of(0), total.cell(BASIC).value());
  }

  @Test
  void a_few_schools_are_withheld_and_so_is_their_share() {
    var junior = overview(113, Optional.of(Stage.JUNIOR)).total();
    assertEquals(OptionalLong.empty(), junior.cell(BASIC).value());
    assertEquals(OptionalInt.empty(), junior.percent(BASIC));
    assertEquals(OptionalLong.of(71), junior.cell(Series.SCHOOLS).value());
  }

  @Test
  void a_share_is_of_the_schools_of_the_same_year_and_stage() {
    var senior = overview(114, Optional.of(Stage.SENIOR)).total();
    assertEquals(OptionalInt.of(25), senior.percent(BASIC));
  }

  @Test
  void years_come_in_order_and_none_after_the_one_asked_for() {
    assertEquals(
        List.of(113, 114),
        overview(114, Optional.empty()).years().stream().map(each -> each.year().roc()).toList());
  }

  private OptionalLong schools(int year) {
    return overview(year, Optional.empty()).total().cell(Series.SCHOOLS).value();
  }

  private Overview overview(int year, Optional<Stage> stage) {
    return ledger.overview(new Asked(new SchoolYear(year), stage), List.<Authority>of());
  }

  private static Counted counted(AuthorityId of, Series series, int year, Stage stage, long value) {
    return new Counted(of, series, new SchoolYear(year), stage, value);
  }
}
