package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Goes from authority to authority as the owner, who is behind the wall too.
final class Tenants {
  private Tenants() {}

  static List<String> list(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select id from authority order by position");
        var rows = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /// Until the transaction ends.
  static void enter(Connection connection, String authority) throws SQLException {
    try (var setting = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
      setting.setString(1, authority);
      setting.execute();
    }
  }
}
