package tw.jiegui.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows for one table, written in one go.
record Batch(String insert, Stream<List<@Nullable Object>> rows) {

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  void write(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(insert)) {
      for (var row : rows.toList()) {
        for (int i = 0; i < row.size(); i++) {
          statement.setObject(i + 1, row.get(i));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
