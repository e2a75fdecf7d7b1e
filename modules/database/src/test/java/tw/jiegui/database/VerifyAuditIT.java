package tw.jiegui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.jiegui.database.AuditVerdict.Broken;
import tw.jiegui.database.AuditVerdict.Flaw;
import tw.jiegui.database.AuditVerdict.Intact;

/// Somebody with every right on the database rewrites the past, and is found out.
class VerifyAuditIT {
  private static ScratchDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = ScratchDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @BeforeEach
  void sixEntriesInTaipeiAndTwoInKeelung() throws Exception {
    tamper("delete from audit_entry", "delete from audit_head");
    write("taipei", 6);
    write("keelung", 2);
  }

  @Test
  void what_was_written_is_intact() throws Exception {
    assertEquals(new Intact("taipei", 6), verdict("taipei"));
    assertEquals(new Intact("keelung", 2), verdict("keelung"));
    assertEquals(new Intact("tainan", 0), verdict("tainan"));
    assertEquals(23, VerifyAudit.run(database.owner()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "actor = 'somebody'",
        "actor_name = actor_name || ' '",
        "acting_as = 'OFFICER'",
        "school_id = uuidv7()",
        "action = 'x'",
        "subject_kind = 'x'",
        "subject_id = 'x'",
        "subject_label = 'x'",
        "before = ''",
        "after = after || ' '",
        "correlation_id = 'x'",
        "before = '', after = before || after",
        "hash = repeat('a', 64)"
      })
  void a_changed_field_is_found(String change) throws Exception {
    tamper("update audit_entry set " + change + " where authority = 'taipei' and seq = 3");
    assertEquals(new Broken("taipei", 3, Flaw.ALTERED), verdict("taipei"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from audit_entry where seq = 1 | 1 | MISSING",
        "delete from audit_entry where seq = 3 | 3 | MISSING",
        "delete from audit_entry where seq in (3, 4) | 3 | MISSING",
        "delete from audit_entry where seq = 6 | 6 | CUT_OFF",
        "delete from audit_entry | 1 | CUT_OFF",
        "delete from audit_head | 1 | BEYOND_HEAD",
        "update audit_head set seq = 5 | 6 | BEYOND_HEAD",
        "update audit_head set hash = repeat('0', 64) | 6 | HEAD_ALTERED",
        "update audit_entry set previous_hash = hash where seq = 4 | 4 | UNLINKED"
      })
  void a_hole_or_an_end_cut_off_is_found(String tampering, long seq, Flaw flaw) throws Exception {
    tamper(ofTaipei(tampering));
    assertEquals(new Broken("taipei", seq, flaw), verdict("taipei"));
    assertEquals(new Intact("keelung", 2), verdict("keelung"));
  }

  @Test
  void two_entries_that_changed_places_are_found() throws Exception {
    tamper(
        "update audit_entry set seq = -seq where authority = 'taipei' and seq in (3, 4)",
        "update audit_entry set seq = seq + 7 where authority = 'taipei' and seq in (-3, -4)");
    assertEquals(new Broken("taipei", 3, Flaw.UNLINKED), verdict("taipei"));
  }

  /// Numbers, links and hashes of what follows are redone as far as the forger can.
  @Test
  void an_entry_pushed_in_is_found() throws Exception {
    tamper(
        "update audit_entry set seq = -seq where authority = 'taipei' and seq >= 3",
        "update audit_entry set seq = 1 - seq where authority = 'taipei' and seq < 0",
        "insert into audit_entry select authority, 3, at, actor, actor_name, acting_as, school_id,"
            + " 'forged', subject_kind, subject_id, subject_label, before, after, correlation_id,"
            + " hash, repeat('0', 64) from audit_entry where authority = 'taipei' and seq = 2",
        "update audit_entry e set hash = audit_digest(e)"
            + " where authority = 'taipei' and action = 'forged'");
    assertEquals(new Broken("taipei", 4, Flaw.UNLINKED), verdict("taipei"));
  }

  @Test
  void an_entry_added_behind_the_chains_back_is_found() throws Exception {
    tamper(
        "insert into audit_entry select authority, 7, at, actor, actor_name, acting_as, school_id,"
            + " 'forged', subject_kind, subject_id, subject_label, before, after, correlation_id,"
            + " hash, repeat('0', 64) from audit_entry where authority = 'taipei' and seq = 6",
        "update audit_entry e set hash = audit_digest(e) where action = 'forged'");
    assertEquals(new Broken("taipei", 7, Flaw.BEYOND_HEAD), verdict("taipei"));
  }

  @Test
  void the_line_for_people_names_authority_entry_and_flaw() throws Exception {
    tamper("update audit_entry set actor = 'x' where authority = 'taipei' and seq = 2");
    assertEquals(
        "taipei: BROKEN at entry 2: the entry is not what was written",
        VerifyAudit.line(verdict("taipei")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "alter table audit_entry disable trigger audit_chain",
        "alter table audit_entry disable trigger audit_advance",
        "drop trigger audit_chain on audit_entry",
        "set session_replication_role = replica",
        "select * from audit_head",
        "update audit_head set seq = 1",
        "insert into audit_entry select * from audit_entry on conflict (authority, seq)"
            + " do update set action = 'x'"
      })
  void the_application_can_only_add(String attempt) throws Exception {
    try (var connection = database.within("taipei")) {
      var refused = assertThrows(SQLException.class, () -> execute(connection, attempt));
      assertEquals("42501", refused.getSQLState());
    }
  }

  /// Whatever the writer claims about place and hash, the database sets them.
  @Test
  void the_application_cannot_choose_its_place_in_the_chain() throws Exception {
    try (var connection = database.within("taipei")) {
      execute(
          connection,
          "insert into audit_entry (authority, seq, at, actor, actor_name, acting_as, action,"
              + " subject_kind, subject_id, subject_label, correlation_id, previous_hash, hash)"
              + " values ('taipei', 1, now(), 'a', 'a', 'OFFICER', 'x', 'x', 'x', 'x', 'x',"
              + " repeat('0', 64), repeat('0', 64))");
      connection.commit();
    }
    assertEquals(new Intact("taipei", 7), verdict("taipei"));
  }

  @Test
  void sets_written_at_the_same_time_make_one_chain() throws Exception {
    var failures = new ConcurrentLinkedQueue<SQLException>();
    var writers =
        Stream.of(3, 40, 1, 200)
            .map(size -> Thread.ofVirtual().start(() -> writeSets(size, 5, failures)))
            .toList();
    for (var writer : writers) {
      writer.join();
    }
    assertEquals(List.of(), List.copyOf(failures));
    assertEquals(new Intact("taipei", 6 + 5 * (3 + 40 + 1 + 200)), verdict("taipei"));
  }

  @Test
  void whoever_comes_second_waits_for_the_first_to_end() throws Exception {
    try (var first = database.within("taipei");
        var second = database.within("taipei")) {
      execute(first, set("taipei", 3));
      execute(second, "set local lock_timeout = '200ms'");
      var refused = assertThrows(SQLException.class, () -> execute(second, set("taipei", 2)));
      assertEquals("55P03", refused.getSQLState());
      first.commit();
    }
    assertEquals(new Intact("taipei", 9), verdict("taipei"));
  }

  @Test
  void another_authority_waits_for_nobody() throws Exception {
    try (var first = database.within("taipei");
        var second = database.within("tainan")) {
      execute(first, set("taipei", 3));
      execute(second, "set local lock_timeout = '200ms'");
      execute(second, set("tainan", 2));
      second.commit();
      first.commit();
    }
    assertEquals(new Intact("taipei", 9), verdict("taipei"));
    assertEquals(new Intact("tainan", 2), verdict("tainan"));
  }

  @Test
  void what_is_taken_back_leaves_no_hole() throws Exception {
    try (var connection = database.within("taipei")) {
      execute(connection, set("taipei", 3));
      var here = connection.setSavepoint();
      execute(connection, set("taipei", 4));
      connection.rollback(here);
      execute(connection, set("taipei", 2));
      connection.commit();
    }
    write("taipei", 1);
    assertEquals(new Intact("taipei", 12), verdict("taipei"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void new_entries_do_not_hide_that_the_end_was_cut_off(int entries) throws Exception {
    tamper("delete from audit_entry where authority = 'taipei' and seq = 6");
    writeSet("taipei", entries);
    assertEquals(new Broken("taipei", 6, Flaw.MISSING), verdict("taipei"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void nothing_follows_an_entry_added_behind_the_chains_back(int entries) throws Exception {
    tamper(
        "insert into audit_entry select authority, 7, at, actor, actor_name, acting_as, school_id,"
            + " 'forged', subject_kind, subject_id, subject_label, before, after, correlation_id,"
            + " hash, repeat('0', 64) from audit_entry where authority = 'taipei' and seq = 6",
        "update audit_entry e set hash = audit_digest(e) where action = 'forged'");
    assertThrows(SQLException.class, () -> writeSet("taipei", entries));
    assertEquals(new Broken("taipei", 7, Flaw.BEYOND_HEAD), verdict("taipei"));
  }

  private static AuditVerdict verdict(String authority) throws SQLException {
    return VerifyAudit.run(database.owner()).stream()
        .filter(verdict -> verdict.authority().equals(authority))
        .findFirst()
        .orElseThrow();
  }

  private static String ofTaipei(String statement) {
    return statement + (statement.contains("where") ? " and" : " where") + " authority = 'taipei'";
  }

  private static void write(String authority, int entries) throws SQLException {
    for (int i = 0; i < entries; i++) {
      writeSet(authority, 1);
    }
  }

  private static void writeSets(int size, int times, Collection<SQLException> failures) {
    try {
      for (int i = 0; i < times; i++) {
        writeSet("taipei", size);
      }
    } catch (SQLException failed) {
      failures.add(failed);
    }
  }

  private static void writeSet(String authority, int entries) throws SQLException {
    try (var connection = database.within(authority)) {
      execute(connection, set(authority, entries));
      connection.commit();
    }
  }

  private static String set(String authority, int entries) {
    return "insert into audit_entry (authority, at, actor, actor_name, acting_as, action,"
        + " subject_kind, subject_id, subject_label, before, after, correlation_id)"
        + " select '%s', clock_timestamp(), 's-1', '臺北市管理員', 'AUTHORITY_ADMIN',"
            .formatted(authority)
        + " 'member.ended', 'member', 'm-' || n, '𠮷野 é', '{\"a\":\"1\"}', '{\"a\":\"2\"}',"
        + " 'c-1' from generate_series(1, %d) n order by n".formatted(entries);
  }

  private static void tamper(String... statements) throws SQLException {
    try (var connection = database.superuser().connect()) {
      execute(connection, "set search_path = jiegui");
      execute(connection, "set session_replication_role = replica");
      for (var statement : statements) {
        execute(connection, statement);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
