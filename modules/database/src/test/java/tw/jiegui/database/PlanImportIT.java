package tw.jiegui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanImportIT {
  private static ScratchDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = ScratchDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void keelungs_thirty_actions_and_the_ministrys_thirteen_programs_are_there() throws Exception {
    assertEquals(30, count("keelung", "plan_node where kind = 'ACTION'"));
    assertEquals(13, count("ministry", "plan_node where kind = 'ACTION'"));
    assertEquals(6, count("ministry", "plan_budget"));
    assertEquals(
        1,
        count(
            "keelung",
            "plan_target t join plan_indicator i on i.id = t.indicator_id"
                + " where i.code = 'contest-participants-junior' and t.year = 110 and value = 40"));
  }

  @Test
  void a_second_start_imports_nothing_again() throws Exception {
    int before = count("keelung", "plan_target");
    Migrate.run(database.owner());
    assertEquals(1, count("keelung", "plan"));
    assertEquals(before, count("keelung", "plan_target"));
  }

  private static int count(String authority, String what) throws SQLException {
    try (var connection = database.within(authority);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + what)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
