package tw.jiegui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.database.DatabaseLogin;

/// The same statements as the application sends, behind the same wall, with nothing around them.
final class BareSql implements AutoCloseable {
  private static final String TENANT = "select set_config('app.tenant', 'taipei', true)";

  private static final String AUDIT =
      """
      insert into audit_entry (authority, at, actor, actor_name, acting_as, action, subject_kind,
        subject_id, subject_label, before, after, correlation_id)
      values ('taipei', now(), 'bench', 'bench', 'OFFICER', 'school.corrected', 'school', 'bench',
        'bench', '{"students":"1"}', '{"students":"2"}', 'bench')
      """;

  /// Who the person is and which hats he has: the application asks it with every request.
  private static final List<String> HATS =
      List.of(
          "select * from member where authority = 'taipei' and subject = 'bench'",
          "select * from membership where authority = 'taipei' and member_id = (select"
              + " min(id::text)::uuid from member) and ended_at is null");

  private final DatabaseLogin login;
  private final ConcurrentHashMap<Integer, Connection> connections = new ConcurrentHashMap<>();

  BareSql(DatabaseLogin login) {
    this.login = login;
  }

  void list(int worker) throws SQLException {
    transaction(worker, HATS);
    transaction(
        worker,
        List.of(
            "select count(id) from school where status = 'OPEN' and authority = 'taipei'",
            "select * from school where status = 'OPEN' and authority = 'taipei' order by code"
                + " limit 50"));
  }

  void matrix(int worker) throws SQLException {
    transaction(worker, HATS);
    transaction(
        worker,
        List.of(
            "select count(*) from school where status = 'OPEN' and authority = 'taipei'",
            "select * from school s left join assessment a on a.authority = s.authority and"
                + " a.school_id = s.id and a.frame = 'si-111' where s.status = 'OPEN' and"
                + " s.authority = 'taipei' order by s.code limit 50",
            "select * from assessment_answer where authority = 'taipei' and assessment_id in"
                + " (select id from assessment order by id limit 50)",
            "select distinct district from school where authority = 'taipei'"));
  }

  void detail(int worker, String code) throws SQLException {
    String school = "(select id from school where code = '%s')".formatted(code);
    transaction(worker, HATS);
    transaction(
        worker,
        List.of(
            "select * from school_former_code where authority = 'taipei' and code = '%s'"
                .formatted(code),
            "select * from school where authority = 'taipei' and code = '%s'".formatted(code),
            "select * from school_event where authority = 'taipei' and school_id = " + school,
            "select * from school_former_code where authority = 'taipei' and school_id = "
                + school));
  }

  void write(int worker, String code) throws SQLException {
    transaction(worker, HATS);
    transaction(
        worker,
        List.of(
            "select * from school where authority = 'taipei' and code = '%s' for update"
                .formatted(code),
            "update school set students = students %% 1000 + 1, version = version + 1 where authority = 'taipei' and code = '%s'"
                .formatted(code),
            AUDIT));
  }

  private void transaction(int worker, List<String> statements) throws SQLException {
    var connection = connections.computeIfAbsent(worker, number -> open());
    try (var statement = connection.createStatement()) {
      statement.execute(TENANT);
      for (var sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private Connection open() {
    try {
      var connection = login.connect();
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections.values()) {
      connection.close();
    }
  }
}
