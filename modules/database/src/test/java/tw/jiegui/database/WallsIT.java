package tw.jiegui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallsIT {
  private static ScratchDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = ScratchDatabase.start();
    for (var authority : List.of("taipei", "keelung")) {
      try (var connection = database.within(authority)) {
        execute(connection, school(authority, "100001"));
        connection.commit();
      }
    }
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void every_table_stands_behind_the_wall_or_is_shared() throws Exception {
    try (var connection = database.superuser().connect()) {
      assertEquals(List.of(), WallInspection.violations(connection));
    }
  }

  /// Each way to weaken the wall turns the test above red.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop policy tenant on school",
        "alter policy tenant on school using (true)",
        "alter policy tenant on school with check (true)",
        "create policy second on school using (true)",
        "alter table school disable row level security",
        "alter table school no force row level security",
        "create table stray (id int primary key)",
        "create index by_code_alone on school (code)",
        "alter table member add unique (id), add foreign key (id) references member (id)",
        "create view leak as select * from school",
        "grant truncate on school to jiegui_app",
        "grant delete on audit_entry to jiegui_app",
        "grant select on audit_head to jiegui_app",
        "grant update on authority to public",
        "alter table school owner to jiegui_app",
        "drop policy own_update on published_policy",
        "alter policy own_delete on published_policy using (true)",
        "alter policy own_insert on published_policy with check (true)",
        "alter policy upwards on aggregate using (true)",
        "create policy all_of_it on aggregate for select using (true)",
        "grant insert on aggregate to jiegui_app",
        "alter role jiegui_app bypassrls",
        "grant jiegui_owner to jiegui_app",
        "create function peek() returns bigint language sql security definer"
            + " return (select count(*) from school)"
      })
  void no_weakening_goes_unseen(String weakening) throws Exception {
    try (var connection = database.superuser().connect()) {
      connection.setAutoCommit(false);
      execute(connection, "set local search_path = jiegui");
      execute(connection, weakening);
      assertFalse(WallInspection.violations(connection).isEmpty());
      connection.rollback();
    }
  }

  @Test
  void a_query_without_a_condition_sees_the_own_rows_only() throws Exception {
    try (var connection = database.within("taipei")) {
      assertEquals(List.of("taipei"), authorities(connection));
    }
  }

  @Test
  void with_no_tenant_set_there_is_no_row() throws Exception {
    try (var connection = database.within("")) {
      assertEquals(List.of(), authorities(connection));
    }
  }

  @Test
  void the_setting_ends_with_its_transaction() throws Exception {
    try (var connection = database.within("taipei")) {
      connection.commit();
      assertEquals(List.of(), authorities(connection));
    }
  }

  @Test
  void a_row_for_another_authority_is_refused() throws Exception {
    try (var connection = database.within("taipei")) {
      var refused =
          assertThrows(SQLException.class, () -> execute(connection, school("keelung", "100002")));
      assertEquals("42501", refused.getSQLState());
    }
  }

  @Test
  void a_row_cannot_be_handed_to_another_authority() throws Exception {
    try (var connection = database.within("taipei")) {
      assertThrows(
          SQLException.class, () -> execute(connection, "update school set authority = 'keelung'"));
    }
  }

  @Test
  void the_owner_is_behind_the_wall_too() throws Exception {
    try (var connection = database.owner().connect()) {
      assertEquals(List.of(), authorities(connection));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor_name = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry",
        "alter table audit_entry disable trigger audit_chain",
        "select * from audit_head",
        "update authority set name_zh = 'x'",
        "update aggregate set value = 0",
        "insert into aggregate values ('taipei', 'taipei', 'schools', '', 115, 'JUNIOR', 9, now())",
        "delete from school",
        "set role jiegui_owner",
        "alter table school disable row level security"
      })
  void the_application_may_not(String statement) throws Exception {
    try (var connection = database.within("taipei")) {
      assertThrows(SQLException.class, () -> execute(connection, statement));
    }
  }

  private static List<String> authorities(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select distinct authority from school order by 1")) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static String school(String authority, String code) {
    return "insert into school (authority, id, code, name_zh, kind, ownership, district,"
        + " changed_at, changed_by) values ('%s', uuidv7(), '%s', '示範國小', 'ELEMENTARY',"
            .formatted(authority, code)
        + " 'MUNICIPAL', '信義區', now(), 'test')";
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
