package tw.jiegui.bench;

import java.sql.SQLException;
import java.util.List;
import tw.jiegui.database.DatabaseLogin;

/// What the application says to the database of assessments, behind the same wall, with nothing
/// around it.
final class AssessmentSql implements AutoCloseable {
  private static final String AUDIT =
      """
      insert into audit_entry (authority, at, actor, actor_name, acting_as, action, subject_kind,
        subject_id, subject_label, before, after, correlation_id)
      values ('taipei', now(), 'bench', 'bench', 'SCHOOL_COORDINATOR', 'assessment.answered',
        'assessment', 'bench', 'bench', '{"text":"1"}', '{"text":"2"}', 'bench')
      """;

  private final Transactions transactions;
  private final String school;
  private final String assessment;
  private final String year;

  /// The path of a school's year: `/taipei/schools/{code}/assessments-of/{year}`.
  AssessmentSql(DatabaseLogin login, String path) {
    transactions = new Transactions(login);
    var parts = path.split("/", -1);
    school = "(select id from school where code = '%s')".formatted(parts[3]);
    year = parts[5];
    assessment =
        "(select id from assessment where school_id = %s and year = %s and frame = 'si-111')"
            .formatted(school, year);
  }

  /// Writes one answer with its audit entry, and reads what the page shows.
  void save(int worker) throws SQLException {
    String answer =
        " where authority = 'taipei' and assessment_id = "
            + assessment
            + " and indicator = '"
            + AssessmentBench.SHEETS.get(worker)
            + "'";
    transactions.run(worker, BareSql.HATS);
    transactions.run(
        worker,
        List.of(
            "select * from school_former_code where authority = 'taipei' and code = 'x'",
            "select * from school where authority = 'taipei' and id = " + school,
            "select * from assessment where authority = 'taipei' and id = " + assessment,
            "select * from assessment_answer" + answer,
            "select * from assessment_answer" + answer + " for update",
            "update assessment_answer set text = '量測 "
                + System.nanoTime()
                + "', text_at = now(), text_by = 'bench', version = version + 1"
                + answer,
            AUDIT));
    transactions.run(worker, page());
  }

  private List<String> page() {
    String own =
        " where authority = 'taipei' and school_id = " + school + " and year between 1 and 200";
    String of = " where authority = 'taipei' and assessment_id = " + assessment;
    return List.of(
        "select * from school_former_code where authority = 'taipei' and code = 'x'",
        "select * from school where authority = 'taipei' and id = " + school,
        "select * from assessment where authority = 'taipei' and id = " + assessment,
        "select * from team_member" + own,
        "select * from activity" + own,
        "select * from partnership" + own,
        "select * from training" + own,
        "select * from meeting" + own,
        "select * from document" + own,
        "select * from assessment_answer" + of,
        "select * from assessment_attachment" + of,
        "select * from assessment_comment" + of);
  }

  /// So many schools with all their cells.
  void matrix(int worker, int schools) throws SQLException {
    String joined =
        " from school s left join assessment a on a.authority = s.authority and a.school_id = s.id"
            + " and a.year = %s and a.frame = 'si-111' where s.authority = 'taipei'".formatted(year)
            + " and s.status = 'OPEN' and s.kind <> 'KINDERGARTEN'";
    String page = joined + " order by s.code limit " + schools;
    transactions.run(worker, BareSql.HATS);
    transactions.run(
        worker,
        List.of(
            "select * from indicator_frame where authority = 'taipei' and own",
            "select count(*)" + joined,
            "select s.*, a.*, (select count(*) from assessment_comment c where c.authority ="
                + " a.authority and c.assessment_id = a.id and c.kind = 'request' and"
                + " c.settled_at is null)"
                + page,
            "select * from assessment_answer where authority = 'taipei' and assessment_id = any"
                + " (array(select a.id"
                + page
                + "))",
            "select distinct district from school where authority = 'taipei'"));
  }

  @Override
  public void close() throws SQLException {
    transactions.close();
  }
}
