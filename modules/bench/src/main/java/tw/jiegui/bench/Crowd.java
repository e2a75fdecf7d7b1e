package tw.jiegui.bench;

import java.sql.SQLException;
import java.util.List;
import tw.jiegui.database.DatabaseLogin;

/// Six hundred schools of one authority, each with an assessment of this year and an answer for
/// each indicator. Written past the triggers: what travels up is not measured here.
final class Crowd {
  private static final List<String> STATEMENTS =
      List.of(
          "set search_path = jiegui",
          "set session_replication_role = replica",
          """
          insert into school (authority, id, code, name_zh, kind, ownership, district, status,
            changed_at, changed_by)
          select 'taipei', uuidv7(), 'B' || lpad(n::text, 5, '0'), '量測國小' || n, 'ELEMENTARY',
            'MUNICIPAL', '信義區', 'OPEN', now(), 'bench'
          from generate_series(1, 600 - (select count(*)::int from school where authority = 'taipei'
            and status = 'OPEN' and kind <> 'KINDERGARTEN')) n
          """,
          """
          insert into assessment (authority, id, school_id, year, frame, revision, stage, begun_at,
            begun_by)
          select s.authority, uuidv7(), s.id, known.year, known.frame, known.revision, 'ELEMENTARY',
            now(), 'bench'
          from school s, (select year, frame, revision from assessment where authority = 'taipei'
            order by year desc limit 1) known
          where s.authority = 'taipei' and s.status = 'OPEN' and s.kind <> 'KINDERGARTEN'
            and not exists (select 1 from assessment a where a.authority = s.authority
              and a.school_id = s.id and a.year = known.year and a.frame = known.frame)
          """,
          """
          insert into assessment_answer (authority, id, assessment_id, indicator, state, items_met,
            items_needed)
          select a.authority, uuidv7(), a.id, i.indicator, 'begun', 1, 2
          from assessment a, (select distinct indicator from assessment_answer) i
          where a.authority = 'taipei' and not exists (select 1 from assessment_answer w
            where w.authority = a.authority and w.assessment_id = a.id)
          """,
          "analyze school",
          "analyze assessment",
          "analyze assessment_answer");

  private Crowd() {}

  static void settle(DatabaseLogin superuser) throws SQLException {
    try (var connection = superuser.connect();
        var statement = connection.createStatement()) {
      for (var sql : STATEMENTS) {
        statement.execute(sql);
      }
    }
  }
}
