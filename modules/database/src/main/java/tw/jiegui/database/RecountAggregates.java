package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// Counts anew, from the records alone, every number that travels up, and tells where it differs
/// from what was kept. With `--mend` it puts the difference right. As the owner, authority by
/// authority.
public final class RecountAggregates {
  private static final String CELL =
      "concat_ws(' ', of_authority, measure, nullif(detail, ''), year, stage)";

  private RecountAggregates() {}

  /// One number that is not what the records come to.
  public record Difference(String authority, String cell, long kept, long counted) {
    @Override
    public String toString() {
      return authority + ": " + cell + ": kept " + kept + ", counted " + counted;
    }
  }

  public static void main(String[] arguments) {
    boolean mend = List.of(arguments).contains("--mend");
    try {
      var owner = DatabaseLogin.ownerFrom(System.getenv());
      var found = mend ? mend(owner, InstantSource.system()) : run(owner, InstantSource.system());
      found.forEach(System.out::println);
      System.out.println(
          found.size() + (mend ? " numbers were put right." : " numbers differ from the records."));
      System.exit(found.isEmpty() || mend ? 0 : 1);
    } catch (IllegalArgumentException | SQLException failure) {
      System.err.println("The numbers could not be counted: " + failure.getMessage());
      System.exit(2);
    }
  }

  public static List<Difference> run(DatabaseLogin owner, InstantSource clock) throws SQLException {
    return each(owner, clock, false);
  }

  public static List<Difference> mend(DatabaseLogin owner, InstantSource clock)
      throws SQLException {
    return each(owner, clock, true);
  }

  private static List<Difference> each(DatabaseLogin owner, InstantSource clock, boolean mend)
      throws SQLException {
    int year = SchoolYear.of(LocalDate.ofInstant(clock.instant(), Calendars.TAIWAN)).roc();
    try (var connection = owner.connect()) {
      connection.setAutoCommit(false);
      var found = new ArrayList<Difference>();
      for (var authority : Tenants.list(connection)) {
        Tenants.enter(connection, authority);
        call(connection, "select aggregate_turn('" + authority + "')");
        found.addAll(compare(connection, authority, year));
        if (mend) {
          replace(connection, authority, year);
        }
        connection.commit();
      }
      return found;
    }
  }

  /// A cell that is on one side only is nought on the other. A year of schools that is over keeps
  /// what it came to, and a year without a change what the year before did.
  private static List<Difference> compare(Connection connection, String authority, int year)
      throws SQLException {
    var kept = new TreeMap<String, Long>();
    var counted = new TreeMap<String, Long>();
    read(connection, kept, keptQuery(year));
    read(
        connection, counted, "select " + CELL + ", value from aggregates_by_records(" + year + ")");
    var cells = new TreeMap<>(kept);
    cells.putAll(counted);
    var found = new ArrayList<Difference>();
    for (var cell : cells.keySet()) {
      long before = kept.getOrDefault(cell, 0L);
      long after = counted.getOrDefault(cell, 0L);
      if (before != after) {
        found.add(new Difference(authority, cell, before, after));
      }
    }
    return found;
  }

  private static String keptQuery(int year) {
    return "select "
        + CELL
        + ", value from (select of_authority, measure, detail, year, stage, value from aggregate"
        + " where authority = current_setting('app.tenant') and measure <> 'schools'"
        + " union all (select distinct on (stage) of_authority, measure, detail, "
        + year
        + ", stage, value from aggregate where authority = current_setting('app.tenant')"
        + " and measure = 'schools' and year <= "
        + year
        + " order by stage, year desc)) k";
  }

  private static void read(Connection connection, Map<String, Long> into, String query)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        into.put(rows.getString(1), rows.getLong(2));
      }
    }
  }

  private static void replace(Connection connection, String authority, int year)
      throws SQLException {
    call(
        connection,
        "delete from aggregate where authority = '%s' and (measure <> 'schools' or year = %d)"
            .formatted(authority, year));
    call(
        connection,
        "insert into aggregate select '%s', of_authority, measure, detail, year, stage, value, now()"
                .formatted(authority)
            + " from aggregates_by_records(%d)".formatted(year));
  }

  private static void call(Connection connection, String statement) throws SQLException {
    try (var call = connection.createStatement()) {
      call.execute(statement);
    }
  }
}
