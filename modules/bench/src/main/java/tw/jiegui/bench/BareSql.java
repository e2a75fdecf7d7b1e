package tw.jiegui.bench;

import java.sql.SQLException;
import java.util.List;
import tw.jiegui.database.DatabaseLogin;

/// The same statements as the application sends, behind the same wall, with nothing around them.
final class BareSql implements AutoCloseable {
  private static final String AUDIT =
      """
      insert into audit_entry (authority, at, actor, actor_name, acting_as, action, subject_kind,
        subject_id, subject_label, before, after, correlation_id)
      values ('taipei', now(), 'bench', 'bench', 'OFFICER', 'school.corrected', 'school', 'bench',
        'bench', '{"students":"1"}', '{"students":"2"}', 'bench')
      """;

  /// Who the person is and which hats he has: the application asks it with every request.
  static final List<String> HATS =
      List.of(
          "select * from member where authority = 'taipei' and subject = 'bench'",
          "select * from membership where authority = 'taipei' and member_id = (select"
              + " min(id::text)::uuid from member) and ended_at is null");

  private final Transactions transactions;

  BareSql(DatabaseLogin login) {
    transactions = new Transactions(login);
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
    transactions.run(worker, statements);
  }

  @Override
  public void close() throws SQLException {
    transactions.close();
  }
}
