package tw.jiegui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What travels up is what the records come to, whoever writes at the same time.
class AggregatesIT {
  private static final InstantSource IN_SCHOOL_YEAR_115 =
      InstantSource.fixed(Instant.parse("2026-11-01T00:00:00Z"));

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
  void nothing_is_there() throws Exception {
    try (var connection = database.superuser().connect()) {
      for (var table :
          List.of(
              "aggregate",
              "certificate_ending",
              "certificate",
              "assessment_answer",
              "assessment",
              "school")) {
        execute(connection, "delete from jiegui." + table);
      }
    }
  }

  @Test
  void schools_are_counted_by_stage_when_they_open_close_and_change() throws Exception {
    var first = school("taipei", "A00001", "ELEMENTARY", "2025-09-01");
    school("taipei", "A00002", "ELEMENTARY", "2025-09-01");
    school("taipei", "A00003", "KINDERGARTEN", "2025-09-01");
    assertEquals(List.of("schools 114 ELEMENTARY 2"), kept("taipei"));

    within("taipei", change(first, "status = 'CLOSED'", "2026-08-01"));
    within("taipei", change(first, "status = 'OPEN', kind = 'VOCATIONAL_HIGH'", "2026-07-31"));
    assertEquals(
        List.of("schools 114 ELEMENTARY 1", "schools 114 SENIOR 1", "schools 115 ELEMENTARY 1"),
        kept("taipei"));
    assertEquals(List.of(), RecountAggregates.run(database.owner(), IN_SCHOOL_YEAR_115));
  }

  @Test
  void assessments_are_counted_as_begun_complete_and_by_level() throws Exception {
    var assessment = assessment("keelung", "B00001");
    assertEquals(
        List.of("assessments-begun si-111 114 JUNIOR 1", "schools 114 JUNIOR 1"), kept("keelung"));

    within("keelung", judge(assessment, "A-1-1"), judge(assessment, "A-1-2"));
    within("keelung", "update assessment set level = 'basic' where id = '" + assessment + "'");
    assertEquals(
        List.of(
            "assessments-begun si-111 114 JUNIOR 1",
            "assessments-complete si-111 114 JUNIOR 1",
            "levels-reached si-111/basic 114 JUNIOR 1",
            "schools 114 JUNIOR 1"),
        kept("keelung"));

    within(
        "keelung",
        "update assessment set level = 'advanced' where id = '" + assessment + "'",
        "update assessment_answer set judgement = 'unsaid' where indicator = 'A-1-1'");
    assertEquals(
        List.of(
            "assessments-begun si-111 114 JUNIOR 1",
            "assessments-complete si-111 114 JUNIOR 0",
            "levels-reached si-111/advanced 114 JUNIOR 1",
            "levels-reached si-111/basic 114 JUNIOR 0",
            "schools 114 JUNIOR 1"),
        kept("keelung"));
    assertEquals(List.of(), RecountAggregates.run(database.owner(), IN_SCHOOL_YEAR_115));
  }

  @Test
  void a_certificate_counts_in_each_school_year_that_it_holds_in() throws Exception {
    var first = certificate("keelung", 1, "2025-07-31", "2026-08-01");
    certificate("keelung", 2, "2025-08-01", "2026-07-31");
    assertEquals(
        List.of(
            "certificates-held siep-badge/basic 113 JUNIOR 1",
            "certificates-held siep-badge/basic 114 JUNIOR 2",
            "certificates-held siep-badge/basic 115 JUNIOR 1"),
        kept("ministry"));
    assertEquals(List.of(), kept("keelung"));

    within(
        "ministry",
        """
        insert into certificate_ending (authority, id, certificate_id, kind, effective_on, reason, ended_at, ended_by)
          values ('ministry', gen_random_uuid(), '%s', 'REVOKED', '2025-08-01', 'test', now(), 'test')\
        """
            .formatted(first));
    assertEquals(
        List.of(
            "certificates-held siep-badge/basic 113 JUNIOR 1",
            "certificates-held siep-badge/basic 114 JUNIOR 1",
            "certificates-held siep-badge/basic 115 JUNIOR 0"),
        kept("ministry"));
    assertEquals(List.of(), RecountAggregates.run(database.owner(), IN_SCHOOL_YEAR_115));
  }

  @Test
  void what_is_rolled_back_is_not_counted() throws Exception {
    try (var connection = database.within("taipei")) {
      execute(
          connection, opened("taipei", UUID.randomUUID(), "A00001", "JUNIOR_HIGH", "2025-09-01"));
      connection.rollback();
    }
    assertEquals(List.of(), kept("taipei"));
  }

  @Test
  void many_who_write_at_once_are_all_counted() throws Exception {
    var assessments = new ArrayList<UUID>();
    for (int i = 0; i < 8; i++) {
      assessments.add(assessment("taipei", "A0000" + i));
    }
    try (var people = Executors.newFixedThreadPool(16)) {
      var done = new ArrayList<Future<?>>();
      for (var each : assessments) {
        for (var indicator : List.of("A-1-1", "A-1-2")) {
          done.add(people.submit(() -> within("taipei", judge(each, indicator))));
        }
        done.add(
            people.submit(
                () ->
                    within(
                        "taipei",
                        "update assessment set level = 'basic' where id = '" + each + "'")));
      }
      for (var each : done) {
        each.get();
      }
    }
    assertEquals(
        List.of(
            "assessments-begun si-111 114 JUNIOR 8",
            "assessments-complete si-111 114 JUNIOR 8",
            "levels-reached si-111/basic 114 JUNIOR 8",
            "schools 114 JUNIOR 8"),
        kept("taipei"));
  }

  @Test
  void the_ministry_reads_all_and_a_city_its_own() throws Exception {
    assessment("taipei", "A00001");
    assessment("keelung", "B00001");
    assertEquals(4, read("ministry").size());
    assertEquals(2, read("keelung").size());
    assertEquals(0, read("tainan").size());
    assertEquals(0, read("").size());
  }

  @Test
  void a_recount_finds_what_somebody_changed_and_mends_it() throws Exception {
    assessment("taipei", "A00001");
    try (var connection = database.superuser().connect()) {
      execute(connection, "update jiegui.aggregate set value = 7 where measure = 'schools'");
      execute(connection, "delete from jiegui.aggregate where measure = 'assessments-begun'");
    }
    assertEquals(
        List.of(
            "taipei: taipei assessments-begun si-111 114 JUNIOR: kept 0, counted 1",
            "taipei: taipei schools 115 JUNIOR: kept 7, counted 1"),
        RecountAggregates.mend(database.owner(), IN_SCHOOL_YEAR_115).stream()
            .map(RecountAggregates.Difference::toString)
            .toList());
    assertEquals(List.of(), RecountAggregates.run(database.owner(), IN_SCHOOL_YEAR_115));
  }

  private static List<String> kept(String authority) throws SQLException {
    return read(authority);
  }

  private static List<String> read(String authority) throws SQLException {
    try (var connection = database.within(authority);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select concat_ws(' ', measure, nullif(detail, ''), year, stage, value)"
                    + " from aggregate order by 1")) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static UUID school(String authority, String code, String kind, String day)
      throws SQLException {
    var id = UUID.randomUUID();
    within(authority, opened(authority, id, code, kind, day));
    return id;
  }

  private static UUID assessment(String authority, String code) throws SQLException {
    var school = school(authority, code, "JUNIOR_HIGH", "2025-09-01");
    var id = UUID.randomUUID();
    within(
        authority,
        """
        insert into indicator_frame (authority, revision, frame, yaml, kept_at, kept_by)
          values ('%s', repeat('a', 64), 'si-111', 'frame', now(), 'test') on conflict do nothing\
        """
            .formatted(authority),
        """
        insert into assessment (authority, id, school_id, year, frame, revision, stage, begun_at, begun_by)
          values ('%s', '%s', '%s', 114, 'si-111', repeat('a', 64), 'JUNIOR', now(), 'test')\
        """
            .formatted(authority, id, school),
        """
        insert into assessment_answer (authority, id, assessment_id, indicator, items_needed)
          select '%s', gen_random_uuid(), '%s', i, 1 from unnest(array['A-1-1', 'A-1-2']) i\
        """
            .formatted(authority, id));
    return id;
  }

  /// Of the Ministry's, held by a school of a city's.
  private static UUID certificate(String of, int number, String from, String until)
      throws SQLException {
    var id = UUID.randomUUID();
    within(
        "ministry",
        """
        insert into certificate (authority, id, number, status_index, basis, holder_authority, holder_id, holder_code,
          holder_zh, holder_en, stage, district, scheme, scheme_zh, scheme_en, tier, tier_zh, tier_en, basis_zh,
          basis_en, valid_from, valid_until, issued_at, issued_by)
          values ('ministry', '%s', 'N-%d', %d, gen_random_uuid(), '%s', gen_random_uuid(), 'A00001', '校', '', 'JUNIOR',
            '區', 'siep-badge', '標章', 'Badge', 'basic', '初階', 'Basic', '依據', 'Basis', '%s', '%s', now(), 'test')\
        """
            .formatted(id, number, number, of, from, until));
    return id;
  }

  private static String judge(UUID assessment, String indicator) {
    return "update assessment_answer set judgement = 'achieved' where assessment_id = '%s' and indicator = '%s'"
        .formatted(assessment, indicator);
  }

  private static String opened(String authority, UUID id, String code, String kind, String day) {
    return """
    insert into school (authority, id, code, name_zh, kind, ownership, district, changed_at, changed_by)
      values ('%s', '%s', '%s', '校', '%s', 'MUNICIPAL', '區', '%s 00:00+08', 'test')\
    """
        .formatted(authority, id, code, kind, day);
  }

  private static String change(UUID school, String change, String day) {
    return "update school set %s, changed_at = '%s 00:00+08' where id = '%s'"
        .formatted(change, day, school);
  }

  private static Void within(String authority, String... statements) throws SQLException {
    try (var connection = database.within(authority)) {
      for (var statement : statements) {
        execute(connection, statement);
      }
      connection.commit();
    }
    return null;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
